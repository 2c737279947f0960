"""How communities normalise the same function, as typed conversions.

Sources state rho = Psi/2, losses of the squared residual, weights, influence functions, thresholds with
unit noise; packages do the same with parameters of their own. Here each such convention is a row of a
table with a form, a variable and a factor, and one conversion serves all of them in both directions.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from fractions import Fraction

import sympy as sp

from symdict.errors import InputError, TranslationRefused
from symdict.language import normal, tree
from symdict.language.formula import to_sympy
from symdict.language.parse import parse
from symdict.language.segmenter import half_line_of, segments_of
from symdict.language.segments import Segments
from symdict.language.symbols import ParameterSpace
from symdict.language.variables import r, radius
from symdict.records import PackageRecord, Record, Statement

square = sp.Symbol("s", nonnegative=True)
"""The variable of conventions that take the squared argument: s = r^2."""

_PARITIES = {"odd": -1, "even": 1}


@dataclass(frozen=True, slots=True)
class Convention:
    """One normalisation: the source's function is `form`/`factor`, as a function of r or of s = r^2."""

    name: str
    form: str
    symbol: str
    formula: str
    variable: str = "r"
    factor: Fraction = Fraction(1)


CONVENTIONS: Mapping[str, Convention] = {
    convention.name: convention
    for convention in (
        Convention("diffusivity", "diffusivity", "g(r)", "g(r)"),
        Convention("weight", "diffusivity", "w(r)", "w(r) = g(r)"),
        Convention("weight of square", "diffusivity", "w(s)", "w(s) = g(sqrt(s)), s = r^2", "s"),
        Convention("regulariser", "regulariser", "Psi(r)", "Psi(r)"),
        Convention("half loss", "regulariser", "rho(r)", "rho(r) = Psi(r)/2", factor=Fraction(2)),
        Convention("loss of square", "regulariser", "rho(s)", "rho(s) = Psi(sqrt(s)), s = r^2", "s"),
        Convention(
            "half loss of square",
            "regulariser",
            "rho(s)",
            "rho(s) = Psi(sqrt(s))/2, s = r^2",
            "s",
            Fraction(2),
        ),
        Convention("shrinkage", "shrinkage", "S(r)", "S(r)"),
        Convention("activation", "activation", "Phi(r)", "Phi(r)"),
        Convention("influence", "activation", "psi(r)", "psi(r) = Phi(r)"),
        Convention("penalty", "penalty", "phi(r)", "S(r) = argmin over y of (y - r)^2/2 + phi(y)"),
    )
}


# --- from a source's statement to ours -----------------------------------------------------------


def read(text: str, convention: Convention) -> tree.Node:
    """A source's formula as a tree in r: where the convention takes s, s is replaced by r^2."""
    node = parse(text)
    if convention.variable == "s":
        return tree.substitute(node, {"s": tree.Binary("^", tree.Name("r"), tree.Number(Fraction(2)))})
    return node


def stated(statement: Statement, space: ParameterSpace) -> Segments:
    """The function exactly as its source states it, without any change of normalisation."""
    convention = CONVENTIONS[statement.convention]
    node = _cases(statement, convention)
    if statement.parity in _PARITIES:
        half = half_line_of(node, space)
        at_zero = None
        if statement.at_zero:
            at_zero = to_sympy(parse(statement.at_zero), space.symbols)
        return Segments.from_half(half, _PARITIES[statement.parity], space, at_zero)
    return segments_of(node, space)


def normalised(statement: Statement, space: ParameterSpace) -> Segments:
    """The form of the dictionary that a source's statement gives, by its convention and unit.

    form(r) = factor * unit * source(r)   or   factor * unit * source(r^2)
    """
    factor = _factor(statement, space)
    segments = stated(statement, space)
    if factor == 1:
        return segments
    scaled = segments.map(lambda piece, _: factor * piece, at_zero=factor * segments.at_zero)
    return scaled.tidied()


def _factor(statement: Statement, space: ParameterSpace) -> sp.Expr:
    factor = sp.Rational(CONVENTIONS[statement.convention].factor)
    return factor * (to_sympy(parse(statement.unit), space.symbols) if statement.unit else 1)


def _cases(statement: Statement, convention: Convention) -> tree.Node:
    branches: list[tuple[tree.Node, tree.Node | None]] = []
    for piece in statement.pieces:
        condition = None
        if piece.bound:
            relation = "<" if piece.strict else "<="
            condition = tree.Compare(relation, tree.Name("r"), parse(piece.bound))
        branches.append((read(piece.formula, convention), condition))
    return branches[0][0] if branches[0][1] is None else tree.Cases(tuple(branches))


def typeset(statement: Statement) -> tree.Node:
    """The statement as a source prints it for the whole line: bounds are bounds of |r|."""
    branches: list[tuple[tree.Node, tree.Node | None]] = []
    for piece in statement.pieces:
        condition = None
        if piece.bound:
            size = tree.Call("abs", (tree.Name("r"),))
            condition = tree.Compare("<" if piece.strict else "<=", size, parse(piece.bound))
        branches.append((parse(piece.formula), condition))
    return branches[0][0] if branches[0][1] is None else tree.Cases(tuple(branches))


# --- from ours to a package's --------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Reading:
    """One function of a package: its convention, and how the package spells it."""

    convention: str
    symbol: str
    derivative: bool = False
    scale: str = ""

    @property
    def form(self) -> str:
        """The form of the dictionary that this function is."""
        return CONVENTIONS[self.convention].form

    @property
    def letter(self) -> str:
        """The variable that the package writes."""
        return self.symbol.partition("(")[2].rstrip(")").partition(",")[0]


@dataclass(frozen=True, slots=True)
class Package:
    """A software package or paper with a normalisation of its own."""

    name: str
    title: str
    readings: tuple[Reading, ...]
    remark: str = ""


PACKAGES: Mapping[str, Package] = {
    package.name: package
    for package in (
        Package(
            "alt2020",
            "Alt, Weickert, Peter 2020",
            (
                Reading("diffusivity", "g(r)"),
                Reading("regulariser", "Psi(r)"),
                Reading("shrinkage", "S(r)"),
                Reading("activation", "Phi(r)"),
            ),
        ),
        Package(
            "dong2022",
            "Dong 2022",
            (Reading("weight of square", "g(s)"),),
            "g takes the squared gradient s = r^2",
        ),
        Package(
            "statsmodels",
            "statsmodels.robust.norms",
            (
                Reading("half loss", "rho(z)"),
                Reading("influence", "psi(z)"),
                Reading("weight", "weights(z)"),
                Reading("influence", "psi_deriv(z)", derivative=True),
            ),
            "rho = Psi/2",
        ),
        Package(
            "ceres",
            "Ceres Solver, LossFunction",
            (Reading("loss of square", "rho(s)"), Reading("weight of square", "rho'(s)")),
            "the cost is rho(s)/2, s the squared residual",
        ),
        Package(
            "scipy",
            "scipy.optimize.least_squares",
            (
                Reading("loss of square", "rho(z)", scale="f_scale"),
                Reading("weight of square", "rho'(z)", scale="f_scale"),
            ),
            "the cost is C^2 rho((f/C)^2)/2 with C = f_scale",
        ),
        Package(
            "pytorch",
            "torch.nn",
            (
                Reading("half loss", "loss(r)"),
                Reading("activation", "activation(r)"),
                Reading("shrinkage", "shrink(r)"),
            ),
            "losses are Psi/2; SmoothL1Loss is HuberLoss/beta; ...shrink modules are S",
        ),
        Package(
            "matlab",
            "MATLAB robustfit",
            (Reading("weight", "w(r)"),),
            "the argument is the residual; robustfit divides it by the constant tune",
        ),
        Package(
            "gtsam",
            "GTSAM noiseModel::mEstimator",
            (Reading("half loss", "loss(e)"), Reading("weight", "weight(e)")),
        ),
        Package("opencv", "OpenCV KAZE diffusivities", (Reading("diffusivity", "g(|grad|)"),)),
        Package("medpy", "MedPy anisotropic_diffusion", (Reading("diffusivity", "g(delta)"),)),
        Package("diplib", "DIPlib nonlinear diffusion", (Reading("diffusivity", "g(|grad|)"),)),
        Package("pywavelets", "pywt.threshold", (Reading("shrinkage", "threshold(x)"),)),
        Package("cvxpy", "CVXPY atoms", (Reading("regulariser", "atom(x)"),), "huber(x, M) is Psi itself"),
        Package("kornia", "kornia.losses", (Reading("half loss", "loss(x)"),), "the scale is fixed"),
        Package("robust-loss", "robust_loss_pytorch.general", (Reading("half loss", "lossfun(x)"),)),
        Package(
            "robustbase",
            "R package robustbase",
            (
                Reading("half loss", "Mpsi(x, deriv=-1)"),
                Reading("influence", "Mpsi(x)"),
                Reading("influence", "Mpsi(x, deriv=1)", derivative=True),
                Reading("weight", "Mwgt(x)"),
            ),
        ),
        Package(
            "scikit-learn",
            "scikit-learn",
            (
                Reading("half loss", "loss(r)"),
                Reading("activation", "activation(r)"),
                Reading("diffusivity", "kernel(r)"),
            ),
        ),
        Package("scikit-image", "skimage.restoration.denoise_wavelet", (Reading("shrinkage", "threshold(d)"),)),
        Package(
            "proxop",
            "The Proximity Operator Repository",
            (
                Reading("penalty", "f(x)"),
                Reading("shrinkage", "prox(x)"),
                Reading("activation", "prox(x)"),
                Reading("half loss", "f(x)"),
            ),
        ),
        Package(
            "pyproximal",
            "PyProximal",
            (
                Reading("penalty", "f(x)"),
                Reading("shrinkage", "prox(x, tau=1)"),
                Reading("regulariser", "f(x)"),
            ),
        ),
        Package(
            "skglm",
            "skglm",
            (
                Reading("penalty", "value(x)"),
                Reading("shrinkage", "prox_1d(x, 1)"),
                Reading("half loss", "datafit(r)"),
            ),
        ),
        Package("odl", "ODL functionals", (Reading("regulariser", "functional(x)"),)),
        Package("jax", "jax.nn", (Reading("activation", "activation(x)"),)),
        Package("torch-activation", "torch_activation", (Reading("activation", "activation(z)"),)),
    )
}


@dataclass(frozen=True, slots=True)
class Restated:
    """One formula in a package's convention, or the reason why there is none."""

    symbol: str
    expression: sp.Expr | None
    refused: str = ""


@dataclass(frozen=True, slots=True)
class Presentation:
    """An entry as a package states it: its name there, its parameters, its formulas.

    parameters: the package's in terms of ours; fixed: the values of ours that the package fixes.
    """

    package: Package
    name: str
    parameters: tuple[tuple[str, sp.Expr], ...]
    fixed: tuple[tuple[str, sp.Expr], ...]
    formulas: tuple[Restated, ...]
    note: str = ""

    def to_json(self) -> dict[str, object]:
        """The presentation as plain data, formulas as text."""
        return {
            "package": self.package.name,
            "name": self.name or None,
            "parameters": {name: str(value) for name, value in self.parameters},
            "fixed": {name: str(value) for name, value in self.fixed},
            "formulas": [
                {
                    "symbol": one.symbol,
                    "expr": None if one.expression is None else str(one.expression),
                    "refused": one.refused or None,
                }
                for one in self.formulas
            ],
            "note": self.note or None,
        }


def package_named(name: str) -> Package:
    """The package with this name.

    Raises: InputError with the nearest known name.
    """
    if name in PACKAGES:
        return PACKAGES[name]
    near = get_close_matches(name, PACKAGES, n=1)
    hint = f"did you mean {near[0]}?" if near else "known: " + ", ".join(PACKAGES)
    raise InputError(f"there is no convention {name!r}", where="--convention", hint=hint)


def present(
    record: Record, forms: Mapping[str, Segments | str], space: ParameterSpace, package_name: str
) -> tuple[Presentation, ...]:
    """An entry's formulas and parameters in a package's convention, one presentation a function of the package.

    forms: each form's segments, or the reason why it is refused. An entry without a function of the
    package gets one presentation without a name.
    """
    package = package_named(package_name)
    own = [item for item in record.packages if item.package == package.name]
    return tuple(_presentation(package, item, forms, space) for item in own or [PackageRecord(package.name, "")])


def _presentation(
    package: Package, own: PackageRecord, forms: Mapping[str, Segments | str], space: ParameterSpace
) -> Presentation:
    given = parameter_map(own.parameters, space)
    fixed = parameter_map(own.fixed, space)
    replaced = {**inverse_map(given), **{space.symbols[name]: value for name, value in fixed.items()}}
    unit = to_sympy(parse(own.unit), space.symbols) if own.unit else sp.Integer(1)
    stated = {reading.form for reading in package.readings}
    chosen = stated.intersection(own.forms or forms)
    return Presentation(
        package=package,
        name=own.name,
        parameters=tuple(given.items()),
        fixed=tuple(fixed.items()),
        formulas=tuple(
            _restated(reading, forms, given, replaced, unit) for reading in package.readings if reading.form in chosen
        ),
        note=" ".join(text for text in (package.remark and package.remark + ".", own.note) if text),
    )


def parameter_map(formulas: tuple[tuple[str, str], ...], space: ParameterSpace) -> dict[str, sp.Expr]:
    """Values in terms of the entry's parameters, by name."""
    return {name: to_sympy(parse(text), space.symbols) for name, text in formulas}


def inverse_map(given: Mapping[str, sp.Expr]) -> dict[sp.Symbol, sp.Expr]:
    """The entry's parameters in terms of the package's; those it does not fix are left alone."""
    theirs = {name: sp.Dummy(name, positive=True) for name in given}
    equations = [theirs[name] - value for name, value in given.items() if value.free_symbols]
    unknowns = sorted({symbol for value in given.values() for symbol in value.free_symbols}, key=str)
    if not equations:
        return {}
    found = sp.solve(equations, unknowns, dict=True)
    if len(found) != 1 or set(found[0]) != set(unknowns):
        return {}
    spelled = {dummy: sp.Symbol(name, positive=True) for name, dummy in theirs.items()}
    return {symbol: value.subs(spelled) for symbol, value in found[0].items()}


def _restated(
    reading: Reading,
    forms: Mapping[str, Segments | str],
    given: Mapping[str, sp.Expr],
    replaced: Mapping[sp.Symbol, sp.Expr],
    unit: sp.Expr,
) -> Restated:
    convention = CONVENTIONS[reading.convention]
    segments = forms[convention.form]
    if isinstance(segments, str):
        return Restated(reading.symbol, None, segments)
    try:
        if reading.derivative:
            segments = segments.derivative()
        factor = sp.Rational(convention.factor) * unit
        if reading.scale in given:
            if convention.form == "regulariser":
                factor *= given[reading.scale] ** 2
            segments = segments.scaled(given[reading.scale])
        if factor != 1:
            segments = segments.map(lambda piece, _: piece / factor)
        return Restated(reading.symbol, _renamed(_spelled(segments, convention, replaced), reading))
    except TranslationRefused as refusal:
        return Restated(reading.symbol, None, refusal.what)


def _renamed(expression: sp.Expr, reading: Reading) -> sp.Expr:
    """The formula in the variable that the package writes."""
    letter = reading.letter
    if not letter.isidentifier():
        return expression
    return expression.subs({r: sp.Symbol(letter, real=True), square: sp.Symbol(letter, nonnegative=True)})


def _spelled(segments: Segments, convention: Convention, inverse: Mapping[sp.Symbol, sp.Expr]) -> sp.Expr:
    if convention.variable == "r":
        return normal_piecewise(segments.to_sympy().subs(inverse, simultaneous=True))
    pieces = [
        normal.tidy(piece).subs(radius, sp.sqrt(square)).subs(inverse, simultaneous=True) for piece in segments.pieces
    ]
    branches = [
        (sp.powdenest(piece, force=True), square <= (point**2).subs(inverse, simultaneous=True))
        for piece, point in zip(pieces, segments.breaks, strict=False)
    ]
    last = sp.powdenest(pieces[-1], force=True)
    return sp.Piecewise(*branches, (last, True)) if branches else last


def normal_piecewise(expression: sp.Expr) -> sp.Expr:
    """The expression with each branch in normal form."""
    if isinstance(expression, sp.Piecewise):
        return sp.Piecewise(*((normal.tidy(value), condition) for value, condition in expression.args))
    return expression
