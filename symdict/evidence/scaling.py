"""Scale parameters, found by Euler's identity: one variable is analysed, the answer scaled back.

A parameter l is a scale when Phi(s r; s^w l, ...) = s^a Phi(r; l, ...) for all s > 0, that is when
r Phi_r + w l Phi_l + ... = a Phi; the weights are found from numbers and the identity is proved.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

import sympy as sp
from flint import arb, ctx

from symdict.errors import SymdictError
from symdict.evidence.balls import PRECISION, Enclosure, NotEnclosed, compile_expression, exact
from symdict.evidence.factors import sign_factors
from symdict.evidence.search import Undecided
from symdict.language import normal
from symdict.language.formula import to_text
from symdict.language.segments import HalfLine, Segments
from symdict.language.symbols import Parameter, ParameterSpace
from symdict.language.variables import radius

_POINTS = tuple(sp.Rational(*pair) for pair in ((2, 7), (11, 13), (29, 17), (41, 6), (97, 5)))


@dataclass(frozen=True, slots=True)
class Scaling:
    """Phi(r) = factor * core(r / unit), where core has fewer parameters.

    shapes: each parameter of the core in terms of the original ones;
    weights: parameter name -> weight w, for the record.
    """

    core: Segments
    unit: sp.Expr
    factor: sp.Expr
    shapes: tuple[tuple[sp.Symbol, sp.Expr], ...]
    removed: tuple[str, ...]

    def place(self, x: sp.Expr) -> sp.Expr:
        """A place of the core as a place of the original."""
        return self._back(self.unit, x)

    def height(self, value: sp.Expr) -> sp.Expr:
        """A value of the core's flux as one of the original."""
        return self._back(self.factor, value)

    def slope(self, value: sp.Expr) -> sp.Expr:
        """A slope, or a value of Phi(r)/r, of the core as one of the original."""
        return self._back(self.factor / self.unit, value)

    def shape(self, expr: sp.Expr) -> sp.Expr:
        """An expression in the core's parameters as one in the original ones."""
        return expr.subs(dict(self.shapes), simultaneous=True) if expr.free_symbols else expr

    def originals(self, values: Mapping[str, sp.Expr]) -> dict[str, sp.Expr]:
        """Original parameters for values of the core's; those that were scaled out are 1 unless given.

        Raises: Undecided where the products in which they stand do not give them one by one.
        """
        found = {name: values.get(name, sp.S.One) for name in self.removed}
        kept = [(symbol, shape) for symbol, shape in self.shapes if symbol.name not in found]
        open_ = {symbol: shape / symbol for symbol, shape in kept if symbol.name in values}
        while open_:
            for symbol, factor in open_.items():
                if {other.name for other in factor.free_symbols} <= set(found):
                    known = {other: found[other.name] for other in factor.free_symbols}
                    found[symbol.name] = values[symbol.name] / factor.subs(known)
                    del open_[symbol]
                    break
            else:
                raise Undecided("the original parameters do not follow from those of the core")
        return {**values, **found}

    def _back(self, outer: sp.Expr, value: sp.Expr) -> sp.Expr:
        if value in (sp.oo, -sp.oo, sp.S.Zero):
            return value
        if isinstance(value, sp.Max | sp.Min):
            return value.func(*(self._back(outer, part) for part in value.args))
        value = self.shape(value)
        if value == 1:
            return sp.powdenest(outer, force=True)
        if value.is_rational_function():
            value = sp.cancel(value)
        return sp.powdenest(sp.factor_terms(outer * value), force=True)


def scale_out(flux: Segments) -> Scaling:
    """The flux with every scale and amplitude parameter set to 1."""
    return _scale_out(flux)


@lru_cache(maxsize=512)
def _scale_out(flux: Segments) -> Scaling:
    unit, factor = sp.S.One, sp.S.One
    core, shapes = _absorbed(flux)
    removed: list[str] = []
    for with_argument in (True, True, False, False):
        step = _one_step(core, with_argument=with_argument)
        if step is None:
            continue
        name, core, inner_unit, inner_factor, inner_shapes = step
        removed.append(name)
        unit = sp.powdenest(unit * inner_unit.subs(shapes, simultaneous=True), force=True)
        factor = sp.powdenest(factor * inner_factor.subs(shapes, simultaneous=True), force=True)
        shapes = {
            symbol: sp.powdenest(value.subs(shapes, simultaneous=True), force=True)
            for symbol, value in inner_shapes.items()
        }
    return Scaling(core, unit, factor, tuple(shapes.items()), tuple(removed))


def _absorbed(flux: Segments) -> tuple[Segments, dict[sp.Symbol, sp.Expr]]:
    """The flux in s h for a parameter s that meets a function h of the others only as this product.

    sigma log(1 + gamma |r|)/log(1 + gamma) is sigma' log(1 + gamma |r|): log(1 + gamma) is gone.
    """
    shapes = {parameter.symbol: parameter.symbol for parameter in flux.space.parameters}
    for parameter in flux.space.parameters:
        symbol = parameter.symbol
        if parameter.domain != "positive":
            continue
        for atom in _functions_of_parameters(flux):
            if symbol in atom.free_symbols or not atom.is_positive:
                continue
            for power in (1, -1):
                found = _in_product(flux, symbol, atom**power)
                if found is not None:
                    return found, {**shapes, symbol: symbol * atom**-power}
    return flux, shapes


def _functions_of_parameters(flux: Segments) -> list[sp.Expr]:
    """The logarithms and exponentials of parameters alone that the flux holds."""
    found: dict[sp.Expr, None] = {}
    for half in (flux.right, flux.left):
        for expr in (*half.pieces, *half.breaks, *half.values):
            for atom in sorted(expr.atoms(sp.log, sp.exp), key=lambda item: item.sort_key()):
                if atom.free_symbols and not atom.has(radius):
                    found.setdefault(atom)
    return list(found)


def _in_product(flux: Segments, symbol: sp.Symbol, factor: sp.Expr) -> Segments | None:
    """The flux with symbol * factor in place of the symbol, if the factor's function cancels everywhere."""
    assume = []
    for small, large, strict in flux.space._inequalities():
        if symbol in small.free_symbols | large.free_symbols:
            if symbol not in (small, large):
                return None
            small, large = (side if side == symbol else sp.cancel(side / factor) for side in (small, large))
        assume.append(f"{to_text(small)} {'<' if strict else '<='} {to_text(large)}")
    function = next(iter(factor.atoms(sp.log, sp.exp)))

    def changed(expr: sp.Expr) -> sp.Expr:
        return expr.subs(symbol, symbol * factor).replace(
            lambda node: node.is_Pow and node.base.is_Add, lambda node: sp.factor_terms(node.base) ** node.exp
        )

    halves = [
        HalfLine(*(tuple(map(changed, part)) for part in (half.breaks, half.pieces, half.values)))
        for half in (flux.right, flux.left)
    ]
    if any(expr.has(function) for half in halves for expr in (*half.breaks, *half.pieces, *half.values)):
        return None
    try:
        space = ParameterSpace(flux.space.parameters, tuple(assume))
        return Segments(halves[0], halves[1], flux.parity, changed(flux.at_zero), space)
    except SymdictError:
        return None


Step = tuple[str, Segments, sp.Expr, sp.Expr, dict[sp.Symbol, sp.Expr]]


def _one_step(flux: Segments, *, with_argument: bool) -> Step | None:
    if not flux.space.parameters:
        return None
    parameters = sorted(
        flux.space.parameters, key=lambda parameter: parameter.scales != "r"
    )  # declared scales first, otherwise in order
    basis = _null_space(flux)
    if basis is None or not basis:
        return None
    found = []
    for pure in (True, False):
        for parameter in parameters:
            if parameter.domain == "positive":
                weights = _vector(basis, flux.space.parameters, parameter, with_argument, pure)
                if weights is not None:
                    found.append((parameter, weights))
    found.sort(key=lambda item: abs(item[1].parameters[item[0].symbol]) != 1)  # lengths before powers
    for parameter, weights in found:
        if _proved(flux, weights):
            step = _apply(flux, parameter, weights)
            if step is not None:
                return step
    return None


@dataclass(frozen=True, slots=True)
class _Weights:
    argument: sp.Rational
    parameters: Mapping[sp.Symbol, sp.Rational]
    height: sp.Rational


def _functions(flux: Segments) -> Iterator[sp.Expr]:
    seen = set()
    halves = (flux.right,) if flux.parity else (flux.right, flux.left)
    for half in halves:
        for piece in half.pieces:
            if piece != 0 and piece not in seen:
                seen.add(piece)
                yield piece


def _breaks(flux: Segments) -> Iterator[sp.Expr]:
    seen = set()
    for half in (flux.right, flux.left):
        for point in half.breaks:
            if point not in seen:
                seen.add(point)
                yield point


def _heights(flux: Segments) -> Iterator[sp.Expr]:
    for half in (flux.right, flux.left):
        yield from (value for value in half.values if value != 0)
    if flux.at_zero not in (0, sp.nan, sp.oo, -sp.oo, sp.zoo):
        yield flux.at_zero


def _null_space(flux: Segments) -> list[sp.Matrix] | None:
    """Weights (argument, parameters..., height) that satisfy all linear equations at sample points."""
    ctx.prec = PRECISION
    symbols = [parameter.symbol for parameter in flux.space.parameters]
    rows: list[list[sp.Rational]] = []
    for sample in flux.space.samples(3):
        try:
            for function in _functions(flux):
                columns = [radius * sp.diff(function, radius)]
                columns += [symbol * sp.diff(function, symbol) for symbol in symbols]
                columns.append(-function)
                compiled = [compile_expression(column.subs(sample), radius) for column in columns]
                for point in _POINTS:
                    rows.extend(_row(compiled, exact(point)))
            for point in _breaks(flux):
                row = [-point] + [symbol * sp.diff(point, symbol) for symbol in symbols]
                rows.append([_middle_of(entry.subs(sample)) for entry in row] + [arb(0)])
            for value in _heights(flux):
                row = [symbol * sp.diff(value, symbol) for symbol in symbols]
                rows.append(
                    [arb(0)] + [_middle_of(entry.subs(sample)) for entry in row] + [_middle_of(-value.subs(sample))]
                )
        except (NotEnclosed, ZeroDivisionError):
            return None
    return _rational_kernel(rows, len(symbols) + 2)


def _row(compiled: list[Enclosure], point: arb) -> list[list[arb]]:
    """The columns at a point; none where a piece is not real there (it holds elsewhere)."""
    try:
        return [[_middle(part.at(point)) for part in compiled]]
    except NotEnclosed:
        return []


def _middle(value: tuple[arb, arb]) -> arb:
    return ((value[0] + value[1]) / 2).mid()


def _middle_of(value: sp.Expr) -> arb:
    return exact(value).mid()


def _rational_kernel(rows: list[list[arb]], width: int) -> list[sp.Matrix] | None:
    """The kernel of a numerical matrix, with entries recognised as fractions."""
    tiny = arb(2) ** -60
    matrix = [list(row) for row in rows if all(entry.is_finite() for entry in row)]
    matrix = [row for row in matrix if any(abs(entry) > tiny for entry in row)]
    pivots: list[int] = []
    rank = 0
    for column in range(width - 1, -1, -1):  # the height first, so that free columns are parameters
        best = max(range(rank, len(matrix)), key=lambda k: float(abs(matrix[k][column]).mid()), default=None)
        if best is None or not abs(matrix[best][column]) > tiny:
            continue
        matrix[rank], matrix[best] = matrix[best], matrix[rank]
        head = matrix[rank][column]
        matrix[rank] = [(entry / head).mid() for entry in matrix[rank]]
        for k in range(len(matrix)):
            if k != rank:
                lead = matrix[k][column]
                matrix[k] = [(entry - lead * other).mid() for entry, other in zip(matrix[k], matrix[rank], strict=True)]
        pivots.append(column)
        rank += 1
        if rank == len(matrix):
            break
    free = [column for column in range(width) if column not in pivots]
    kernel = []
    for column in free:
        vector = [sp.S.Zero] * width
        vector[column] = sp.S.One
        for k, pivot in enumerate(pivots):
            number = -matrix[k][column]
            fraction = Fraction(float(number)).limit_denominator(64)
            if not abs(number - arb(fraction.numerator) / fraction.denominator) < arb(2) ** -40:
                return None
            vector[pivot] = sp.Rational(fraction.numerator, fraction.denominator)
        kernel.append(sp.Matrix(vector))
    return kernel


def _vector(
    basis: list[sp.Matrix],
    parameters: tuple[Parameter, ...],
    wanted: Parameter,
    with_argument: bool,
    pure: bool,
) -> _Weights | None:
    """A kernel vector with argument weight 1 (or 0), nonzero at `wanted`, zero elsewhere if pure."""
    unknowns = sp.symbols(f"c0:{len(basis)}")
    combined = sp.zeros(len(basis[0]), 1)
    for c, vector in zip(unknowns, basis, strict=True):
        combined += c * vector
    position = 1 + [parameter.name for parameter in parameters].index(wanted.name)
    equations = [combined[0] - (1 if with_argument else 0)]
    if not with_argument:
        equations.append(combined[position] - 1)
    for index, parameter in enumerate(parameters):
        if (pure or parameter.domain != "positive") and parameter.name != wanted.name:
            equations.append(combined[1 + index])
    solutions = sp.linsolve(equations, *unknowns)
    if not solutions:
        return None
    solution = next(iter(solutions))
    values = [entry.subs(dict(zip(unknowns, solution, strict=True))) for entry in combined]
    values = [sp.expand(value).subs(dict.fromkeys(unknowns, 0)) for value in values]
    if values[position] == 0:
        return None
    weights = {parameter.symbol: values[1 + index] for index, parameter in enumerate(parameters)}
    return _Weights(values[0], weights, values[-1])


def _proved(flux: Segments, weights: _Weights) -> bool:
    """Whether Euler's identity holds exactly for every piece, breakpoint and value."""

    def along(expr: sp.Expr) -> sp.Expr:
        return sum(
            (weight * symbol * sp.diff(expr, symbol) for symbol, weight in weights.parameters.items()),
            sp.S.Zero,
        )

    for function in _functions(flux):
        identity = weights.argument * radius * sp.diff(function, radius) + along(function)
        if not _is_zero(identity - weights.height * function):
            return False
    if any(not normal.is_zero(along(point) - weights.argument * point) for point in _breaks(flux)):
        return False
    return all(normal.is_zero(along(value) - weights.height * value) for value in _heights(flux))


def _is_zero(expr: sp.Expr) -> bool:
    """Whether an expression vanishes, proved with its exponentials as symbols, else by the normal form."""
    try:
        if sign_factors(expr).sign == 0:
            return True
    except Undecided:
        pass  # not a matter of factors
    return normal.is_zero(expr)


def _apply(flux: Segments, parameter: Parameter, weights: _Weights) -> Step | None:
    symbol, weight = parameter.symbol, weights.parameters[parameter.symbol]
    space = _space_without(flux.space, parameter, weights)
    if space is None:
        return None
    try:
        core = flux.substituted({symbol: sp.S.One}, space)
    except SymdictError:
        return None
    shapes = {
        other: other * symbol ** (-weights.parameters[other] / weight)
        for other in weights.parameters
        if other != symbol
    }
    unit = symbol ** (weights.argument / weight)
    factor = symbol ** (weights.height / weight)
    return parameter.name, core, unit, factor, shapes


def _space_without(space: ParameterSpace, parameter: Parameter, weights: _Weights) -> ParameterSpace | None:
    """The remaining parameters; assumptions must not change under the scaling."""
    remaining = tuple(other for other in space.parameters if other.name != parameter.name)
    names = {other.name for other in remaining}
    assume = []
    for text in space.assume:
        if not re.search(rf"\b{re.escape(parameter.name)}\b", text):
            if any(
                weights.parameters[other.symbol] != 0 and re.search(rf"\b{re.escape(other.name)}\b", text)
                for other in remaining
            ) and not _homogeneous(space, text, weights):
                return None
            assume.append(text)
            continue
        if not _homogeneous(space, text, weights):
            return None
        replaced = re.sub(rf"\b{re.escape(parameter.name)}\b", "1", text)
        if any(re.search(rf"\b{re.escape(name)}\b", replaced) for name in names):
            assume.append(replaced)
    try:
        return ParameterSpace(remaining, tuple(assume))
    except SymdictError:
        return None


def _homogeneous(space: ParameterSpace, text: str, weights: _Weights) -> bool:
    """Whether an inequality keeps its truth when all parameters are scaled."""
    single = ParameterSpace(space.parameters, (text,))
    for small, large, _ in single._inequalities():
        found = []
        for side in (small, large):
            if side == 0:
                continue
            change = sum((w * symbol * sp.diff(side, symbol) for symbol, w in weights.parameters.items()), sp.S.Zero)
            degree = sp.simplify(change / side)
            if degree.free_symbols:
                return False
            found.append(degree)
        if len(set(found)) > 1:
            return False
    return True
