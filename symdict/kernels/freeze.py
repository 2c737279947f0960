"""Freeze SymPy pieces into the kernel IR: the only module that sees both."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cache, reduce

import sympy as sp
from sympy.codegen.cfunctions import expm1, log1p

from symdict.errors import KernelError, ParameterError
from symdict.kernels import ir, rewriting, rounding
from symdict.kernels.ir import Node
from symdict.language.segments import HalfLine, Segments
from symdict.language.symbols import ParameterSpace, radius


@dataclass(frozen=True, slots=True)
class Unsupported(Exception):
    """An operation that has no row in the table of operations."""

    what: str


@dataclass(frozen=True, slots=True)
class Form:
    """One spelling of a piece: prefactor * core, over the scaled variable x = r/scale.

    `core` and `prefactor` are written in RADIUS = r; `power` is the exponent of r in the prefactor.
    """

    core: Node
    power: int


@dataclass(frozen=True, slots=True)
class FrozenPiece:
    """A smooth piece on (start, end): its exact meaning, and spellings to choose from.

    exact: the piece as given (None where it has no closed form in known operations);
    forms: equal spellings; far: makes the same in t = scale/r, for large r; vast: makes those that hold where
        a power of r overflows;
    near: spellings beside a zero K that depends on shape parameters, with K;
    profile: the dimensionless piece in RADIUS = x (f = scale^weight profile(r/scale)).
    """

    start: Node | None
    end: Node | None
    exact: Node | None
    forms: tuple[Node, ...]
    far: Callable[[], tuple[Node, ...]]
    vast: Callable[[], tuple[Node, ...]]
    near: tuple[tuple[Node, Node], ...]
    profile: Node | None
    weight: Fraction
    source: sp.Expr


@dataclass(frozen=True, slots=True)
class FrozenHalf:
    """The half line r >= 0 (or the mirrored one): pieces and the values at their joints."""

    pieces: tuple[FrozenPiece, ...]
    breaks: tuple[Node, ...]
    values: tuple[Node | None, ...]


@dataclass(frozen=True, slots=True)
class Frozen:
    """A piecewise function as IR material; `scale` is the node that makes r dimensionless.

    samples: parameter values at which spellings are chosen; trials: others, at which the chosen ones are tried.
    """

    parity: int
    right: FrozenHalf
    left: FrozenHalf
    at_zero: Node | None
    scale: Node
    parameters: tuple[str, ...]
    samples: tuple[Mapping[str, Fraction], ...]
    trials: tuple[Mapping[str, Fraction], ...]


_FUNCTIONS: Mapping[type, str] = {
    sp.exp: "exp", expm1: "expm1", sp.log: "log", log1p: "log1p", sp.sin: "sin", sp.cos: "cos",
    sp.tan: "tan", sp.sinh: "sinh", sp.cosh: "cosh", sp.tanh: "tanh", sp.atan: "atan",
    sp.asin: "asin", sp.acos: "acos", sp.asinh: "asinh", sp.acosh: "acosh", sp.atanh: "atanh",
    sp.erf: "erf", sp.erfc: "erfc",
}  # fmt: skip
_INVERTED: Mapping[type, str] = {
    sp.sech: "cosh", sp.csch: "sinh", sp.coth: "tanh", sp.sec: "cos", sp.csc: "sin", sp.cot: "tan",
}  # fmt: skip


def node_of(expr: sp.Expr) -> Node:
    """The IR of a SymPy expression in `radius` and parameters.

    Raises: Unsupported for an operation without a row in the table.
    """
    if expr.is_Rational:
        return ir.number(Fraction(int(expr.p), int(expr.q)))
    if expr is sp.pi:
        return ir.apply("pi")
    if expr is sp.E:
        return ir.apply("exp", ir.ONE)
    if expr.is_Symbol:
        return ir.RADIUS if expr == radius else ir.parameter(expr.name)
    if expr.is_Add:
        return _sum(expr)
    if expr.is_Mul:
        return _product(expr)
    if expr.is_Pow:
        return _power(expr)
    name = _FUNCTIONS.get(expr.func)
    if name is not None:
        return ir.apply(name, node_of(expr.args[0]))
    name = _INVERTED.get(expr.func)
    if name is not None:
        return ir.divide(ir.ONE, ir.apply(name, node_of(expr.args[0])))
    if isinstance(expr, sp.gamma | sp.floor) and not expr.has(radius):
        return ir.apply(expr.func.__name__, node_of(expr.args[0]))
    if expr.is_number and expr.is_comparable and isinstance(expr, sp.GoldenRatio.__class__):
        return node_of(expr.rewrite(sp.sqrt))
    raise Unsupported(type(expr).__name__)


def _sum(expr: sp.Add) -> Node:
    """Parameter terms first gathered, then the varying ones, positive before negative."""
    fixed, varying = expr.as_independent(radius, as_Add=True)
    terms = list(sp.Add.make_args(varying)) if varying != 0 else []
    terms.sort(key=lambda term: (term.could_extract_minus_sign(), sp.default_sort_key(term)))
    nodes = [node_of(term) for term in terms]
    if fixed == 0:
        return ir.total(nodes)
    if not terms:
        pieces = sorted(expr.args, key=lambda term: (term.could_extract_minus_sign(), sp.default_sort_key(term)))
        return ir.total(node_of(term) for term in pieces)
    head = node_of(fixed)
    if fixed.could_extract_minus_sign():
        return ir.add(ir.total(nodes), head)
    return reduce(ir.add, nodes, head)


def _product(expr: sp.Mul) -> Node:
    """(parameters) * (varying numerator) / (varying denominator)."""
    fixed, varying = expr.as_independent(radius, as_Add=False)
    above, below = [], []
    for factor in sp.Mul.make_args(varying):
        base, exponent = factor.as_base_exp()
        if exponent.is_Rational and exponent < 0:
            below.append(node_of(sp.Pow(base, -exponent)))
        elif factor != 1:
            above.append(node_of(factor))
    constant = _fixed_product(fixed)
    if not below:
        return ir.multiply(constant, ir.product(above))
    return ir.divide(ir.multiply(constant, ir.product(above)), ir.product(below))


def _fixed_product(expr: sp.Expr) -> Node:
    above, below = [], []
    for factor in sp.Mul.make_args(expr):
        base, exponent = factor.as_base_exp()
        if exponent.is_Rational and exponent < 0 and not base.is_Rational:
            below.append(node_of(sp.Pow(base, -exponent)))
        else:
            above.append(node_of(factor))
    numerator = ir.product(above)
    return ir.divide(numerator, ir.product(below)) if below else numerator


def _power(expr: sp.Pow) -> Node:
    base, exponent = expr.as_base_exp()
    if exponent.is_Integer:
        return ir.powi(node_of(base), int(exponent))
    if exponent.is_Rational and exponent.q == 2:
        inside = node_of(base)
        root, whole = ir.apply("sqrt", inside), abs(int(exponent.p)) // 2
        value = ir.multiply(ir.powi(inside, whole), root)
        return value if exponent > 0 else ir.divide(ir.ONE, value)
    if base is sp.E:
        return ir.apply("exp", node_of(exponent))
    return ir.apply("pow", node_of(base), node_of(exponent))


def freeze(segments: Segments) -> Frozen:
    """The pieces of a function as IR, made dimensionless, with equal spellings of each.

    Raises: KernelError where a breakpoint cannot be computed.
    """
    space = segments.space
    scaling = _find_scale(segments)
    try:
        right = _freeze_half(segments.right, scaling)
        left = right if segments.parity else _freeze_half(segments.left, scaling)
        at_zero = _value(segments.at_zero)
        scale = node_of(scaling.scale)
    except Unsupported as error:
        raise KernelError(
            f"no kernel operation computes {error.what}",
            where="a breakpoint or a parameter expression",
            hint="add a row to kernels/ops.py",
        ) from error
    names = tuple(parameter.name for parameter in space.parameters)
    return Frozen(segments.parity, right, left, at_zero, scale, names, _samples(space), _trials(space))


_MOVED = sp.Rational(739, 1000)  # each parameter is also taken by this factor from its default


def _samples(space: ParameterSpace) -> tuple[dict[str, Fraction], ...]:
    """Parameter values to look at: the defaults, where all parameters have one, and admissible ones."""
    if not space.parameters:
        return ({},)
    points = list(space.samples(3))
    try:
        defaults = space.bind({})
    except ParameterError:
        defaults = {}
    else:
        points.insert(0, defaults)
    for symbol, value in defaults.items() if len(defaults) > 1 else ():
        moved = {**defaults, symbol: value * _MOVED}
        try:
            points.append(space.bind({other.name: known for other, known in moved.items()}))
        except ParameterError:
            continue
    return _as_fractions(points)


_TRIED = (4, 5, 7, 8)  # of the admissible samples
_STRETCHED = (sp.Rational(3, 5), sp.Integer(2103), sp.Rational(1, 10**11))


def _trials(space: ParameterSpace) -> tuple[dict[str, Fraction], ...]:
    """More admissible parameters, and the defaults with all those that scale r multiplied by a factor."""
    if not space.parameters:
        return ({},)
    more = space.samples(1 + max(_TRIED))
    points = [more[index] for index in _TRIED if index < len(more)]
    for factor in _STRETCHED:
        stretched = {
            parameter.name: sp.Rational(parameter.default or 1) * (factor if parameter.scales == "r" else 1)
            for parameter in space.parameters
        }
        try:
            points.append(space.bind(stretched))
        except ParameterError:
            continue
    return _as_fractions(points)


def _as_fractions(points: Iterable[Mapping[sp.Symbol, sp.Expr]]) -> tuple[dict[str, Fraction], ...]:
    """Each of the parameter values once."""
    found = [{symbol.name: _fraction(sp.sympify(value)) for symbol, value in point.items()} for point in points]
    return tuple(point for index, point in enumerate(found) if point not in found[:index])


def _fraction(value: sp.Expr) -> Fraction:
    """A rational number as it is, any other number as the nearest double."""
    return Fraction(int(value.p), int(value.q)) if value.is_Rational else Fraction(float(value))


def is_closed(segments: Segments) -> bool:
    """Whether every piece is written in operations that kernels have; integrals and special functions are not."""
    halves = (segments.right,) if segments.parity else (segments.right, segments.left)
    try:
        for half in halves:
            for piece in half.pieces:
                node_of(piece)
    except Unsupported:
        return False
    return True


def _freeze_half(half: HalfLine, scaling: _Scaling) -> FrozenHalf:
    breaks = tuple(node_of(point) for point in half.breaks)
    ends = (None, *breaks, None)
    pieces = tuple(
        _freeze_piece(piece, start, end, scaling)
        for piece, start, end in zip(half.pieces, ends, ends[1:], strict=False)
    )
    return FrozenHalf(pieces, breaks, tuple(_value(value) for value in half.values))


def _value(expr: sp.Expr) -> Node | None:
    """A value at one point; None where it is infinite or undefined."""
    if expr in (sp.oo, -sp.oo, sp.zoo, sp.nan):
        return None
    return node_of(expr)


def _freeze_piece(piece: sp.Expr, start: Node | None, end: Node | None, scaling: _Scaling) -> FrozenPiece:
    try:
        exact = node_of(piece)
    except Unsupported:
        exact = None
    profile, weight = scaling.profile(piece)
    if exact is None:
        fraction = Fraction(int(weight.p), int(weight.q))
        return FrozenPiece(start, end, None, (), tuple, tuple, (), None, fraction, profile)
    forms: dict[int, Node] = {}

    def offer(node: Node) -> None:
        node = rounding.with_exact_differences(ir.with_scaled_exponentials(node))
        variants = [node, ir.with_outer_exponentials(node), _with_safe_logarithms(node)]
        if ir.oscillates(node):
            variants.append(_with_split_quotients(node))
        for variant in variants:
            forms.setdefault(variant.serial, variant)

    for spelling in _spellings(piece, radius):
        offer(spelling)
    x = ir.divide(ir.RADIUS, node_of(scaling.scale)) if scaling.scale != 1 else ir.RADIUS
    if scaling.scale != 1:
        x = ir.multiply(ir.RADIUS, ir.divide(ir.ONE, node_of(scaling.scale)))
        for power in _powers(weight):
            for spelling in _spellings(profile / radius**power, radius):
                shifted = [_shifted(spelling, node_of(scaling.scale))]
                if end is not None:
                    shifted.append(_shifted(_reflected(spelling), node_of(scaling.scale)))
                for variant in dict.fromkeys((spelling, *shifted)):
                    core = ir.substitute(variant, {ir.RADIUS: x, _RAW: ir.RADIUS})
                    offer(_with_prefactor(core, scaling.scale, weight, power))
    else:
        for power in (1, 2):
            for spelling in _spellings(sp.factor_terms(profile / radius**power), radius):
                offer(ir.multiply(ir.powi(ir.RADIUS, power), spelling))

    @cache
    def far() -> tuple[Node, ...]:
        return _far_forms(profile, weight, scaling) if end is None else ()

    @cache
    def vast() -> tuple[Node, ...]:
        found: dict[int, Node] = {}
        for form in forms.values() if end is None else ():
            changed = _with_leading_logarithms(form)
            if changed is not form:
                for variant in (changed, _with_distributed_exponentials(changed)):
                    found.setdefault(variant.serial, variant)
        return tuple(found.values())

    fraction = Fraction(int(weight.p), int(weight.q))
    near = tuple(_near_forms(profile, weight, scaling))
    return FrozenPiece(start, end, exact, tuple(forms.values()), far, vast, near, node_of(profile), fraction, profile)


def _near_forms(profile: sp.Expr, weight: sp.Rational, scaling: _Scaling) -> Iterator[tuple[Node, Node]]:
    """(zero, spelling) for zeros that depend on shape parameters: r enters by its distance from the zero."""
    scale = node_of(scaling.scale)
    for base in dict.fromkeys((profile, sp.factor_terms(profile), rewriting.collected(profile, radius))):
        for zero, spelling in rewriting.beside_zeros(base, radius):
            try:
                place, core = node_of(zero), node_of(spelling)
            except Unsupported:
                continue
            core = _shifted(ir.with_scaled_exponentials(core), scale)
            x = ir.multiply(ir.RADIUS, ir.divide(ir.ONE, scale))
            core = ir.substitute(core, {ir.RADIUS: x, _RAW: ir.RADIUS})
            yield ir.multiply(place, scale), _with_prefactor(core, scaling.scale, weight, 0)


def _far_forms(profile: sp.Expr, weight: sp.Rational, scaling: _Scaling) -> tuple[Node, ...]:
    """Spellings in t = scale/r with a power of r split off."""
    found: dict[int, Node] = {}
    inverse = ir.divide(node_of(scaling.scale), _RAW)
    for power in (0, 1, 2, -1):
        for turned in rewriting.reciprocal(profile / radius**power, radius):
            for spelling in _spellings(turned, radius):
                core = ir.substitute(ir.substitute(spelling, {ir.RADIUS: inverse}), {_RAW: ir.RADIUS})
                node = _with_prefactor(ir.with_scaled_exponentials(core), scaling.scale, weight, power)
                for variant in (node, _with_separate_logarithms(node)):
                    found.setdefault(variant.serial, variant)
    return tuple(found.values())


def _with_separate_logarithms(spelling: Node) -> Node:
    """log(s/r) as log s - log r: the quotient may be subnormal where its logarithm is harmless."""

    def change(node: Node) -> Node | None:
        if node.op == "log" and node.args[0].op == "divide" and node.args[0].args[1] is ir.RADIUS:
            return ir.subtract(_logarithm(node.args[0].args[0]), ir.apply("log", ir.RADIUS))
        return None

    return ir.rebuild(spelling, change)


def _with_split_quotients(spelling: Node) -> Node:
    """a/(b c) as (a/b)/c, so that no product overflows where the quotient is harmless."""

    def change(node: Node) -> Node | None:
        if node.op != "divide":
            return None
        top, bottom = node.args
        if bottom.op == "square" and bottom.varies:
            return ir.divide(ir.divide(top, bottom.args[0]), bottom.args[0])
        if bottom.op == "multiply" and all(arg.varies for arg in bottom.args):
            return ir.divide(ir.divide(top, bottom.args[0]), bottom.args[1])
        return None

    return ir.rebuild(spelling, change)


_LARGE, _SHIFT = ir.number(Fraction(2) ** 800), 300


def _with_safe_logarithms(spelling: Node) -> Node:
    """log(c r) with r scaled by a power of two where c r might overflow: one logarithm for all arguments."""

    def change(node: Node) -> Node | None:
        if node.op != "log" or node.args[0].op not in ("multiply", "divide"):
            return None
        inside = node.args[0]
        if ir.RADIUS not in inside.args or not any(not arg.varies for arg in inside.args):
            return None
        if inside.op == "divide" and inside.args[0] is not ir.RADIUS:
            return None
        scaled = ir.multiply(ir.number(Fraction(1, 2**_SHIFT)), ir.RADIUS)
        smaller = ir.substitute(inside, {ir.RADIUS: ir.select(ir.RADIUS, _LARGE, ir.RADIUS, scaled)})
        rest = ir.multiply(ir.number(_SHIFT), ir.apply("log", ir.TWO))
        return ir.add(ir.apply("log", smaller), ir.select(ir.RADIUS, _LARGE, ir.ZERO, rest))

    return ir.rebuild(spelling, change)


def _with_leading_logarithms(spelling: Node) -> Node:
    """log(u + v) as log v + log1p(u/v) where v is a product with powers of r, and log v and 1/v by its factors.

    So the logarithm is known where v overflows, and with it every power of u + v, and every quotient by it.
    """

    def change(node: Node) -> Node | None:
        if node.op == "log1p":
            return _leading_logarithm(ir.ONE, node.args[0])
        if node.op in ("log", "pow") and node.args[0].op == "add":
            logarithm = _leading_logarithm(*node.args[0].args)
            if logarithm is None or node.op == "log":
                return logarithm
            return ir.apply("exp", ir.multiply(node.args[1], logarithm))
        if node.op == "divide" and node.args[1].op == "add":
            logarithm = _leading_logarithm(*node.args[1].args)
            return None if logarithm is None else ir.apply("exp_times", node.args[0], ir.negate(logarithm))
        return None

    return ir.rebuild(spelling, change)


def _leading_logarithm(*terms: Node) -> Node | None:
    """log(u + v) by the larger term, if one of them is a product with powers of r."""
    rest, leading = sorted(terms, key=_growth)
    if _growth(rest) >= _growth(leading) or _growth(leading) < 2:
        return None
    factors = _factors(leading)
    ratio = rest
    for factor in factors:
        ratio = ir.multiply(ratio, _inverse(factor))
    return ir.add(ir.total([_power_logarithm(factor) for factor in factors]), ir.apply("log1p", ratio))


def _with_distributed_exponentials(spelling: Node) -> Node:
    """k (e^q - c) as k e^q - k c: the power may overflow where k times it does not."""

    def change(node: Node) -> Node | None:
        if node.op != "multiply" or node.args[0].varies:
            return None
        factor, difference = node.args
        if difference.op not in ("subtract", "add") or difference.args[0].op != "exp":
            return None
        power, rest = difference.args
        return ir.apply(difference.op, ir.apply("exp_times", factor, power.args[0]), ir.multiply(factor, rest))

    return ir.rebuild(spelling, change)


def _growth(node: Node) -> int:
    """0 for a constant, 1 for r and what is like it, 2 for a product with a power of it."""
    if not node.varies:
        return 0
    powers = any(factor.varies and factor.op in ("square", "pow") for factor in _factors(node))
    return 2 if powers or sum(factor.varies for factor in _factors(node)) > 1 else 1


def _factors(node: Node) -> list[Node]:
    return [factor for arg in node.args for factor in _factors(arg)] if node.op == "multiply" else [node]


def _power_logarithm(factor: Node) -> Node:
    """The logarithm of a factor, through that of the base of a power."""
    if factor.op == "square" and factor.varies:
        return ir.multiply(ir.TWO, _power_logarithm(factor.args[0]))
    if factor.op == "pow" and factor.varies:
        return ir.multiply(factor.args[1], _power_logarithm(factor.args[0]))
    if factor.op == "multiply" and factor.varies:
        return ir.total([_power_logarithm(part) for part in _factors(factor)])
    return _logarithm(factor)


def _inverse(factor: Node) -> Node:
    """1 over a factor, without the power that would overflow."""
    if factor.op == "square" and factor.varies:
        return ir.apply("square", _inverse(factor.args[0]))
    if factor.op == "pow" and factor.varies:
        return ir.apply("pow", factor.args[0], ir.negate(factor.args[1]))
    return ir.divide(ir.ONE, factor)


def _logarithm(node: Node) -> Node:
    return ir.ZERO if node is ir.ONE else ir.apply("log", node)


_RAW = ir.parameter("raw radius")  # stands for r while RADIUS stands for x = r/scale


def _shifted(spelling: Node, scale: Node) -> Node:
    """The spelling with every K - x as (K scale - r)/scale: exact where r meets the breakpoint."""

    def shift(constant: Node) -> Node:
        return ir.multiply(ir.subtract(ir.multiply(constant, scale), _RAW), ir.divide(ir.ONE, scale))

    def difference(constant: Node, varying: Node) -> Node | None:
        if constant.varies:
            return None
        if varying is ir.RADIUS:
            return shift(constant)
        if constant.parameters:
            return None
        if varying.op == "square" and varying.args[0] is ir.RADIUS and _positive(constant):
            root = ir.apply("sqrt", constant)
            return ir.multiply(shift(root), ir.add(root, ir.RADIUS))
        return None

    def change(node: Node) -> Node | None:
        if node.op != "subtract":
            return None
        left, right = node.args
        found = difference(left, right)
        if found is None:
            found = difference(right, left)
            return None if found is None else ir.negate(found)
        return found

    return ir.rebuild(spelling, change)


def _positive(constant: Node) -> bool:
    return constant.op == "number" and constant.value > 0  # type: ignore[operator]


def _reflected(spelling: Node) -> Node:
    """The spelling with sin u as sin(pi - u), which keeps its digits beside u = pi."""

    def change(node: Node) -> Node | None:
        if node.op == "sin" and node.varies:
            return ir.apply("sin", ir.subtract(ir.apply("pi"), node.args[0]))
        return None

    return ir.rebuild(spelling, change)


def _powers(weight: sp.Rational) -> Iterable[int]:
    """The exponents of r that may be split off: those of the leading terms, as a rule."""
    return (0, 1, 2) if weight.is_Integer else (0, 1)


def _with_prefactor(core: Node, scale: sp.Expr, weight: sp.Rational, power: int) -> Node:
    """scale^(weight - power) r^power core, the constant with r first unless it is one."""
    constant = node_of(scale ** (weight - power))
    if power >= 2:  # the last product alone may be subnormal
        first = ir.multiply(ir.multiply(constant, ir.RADIUS), core)
        return ir.multiply(first, ir.powi(ir.RADIUS, power - 1))
    if power >= 0:
        return ir.multiply(ir.multiply(constant, ir.powi(ir.RADIUS, power)), core)
    return ir.divide(ir.multiply(constant, core), ir.powi(ir.RADIUS, -power))


def _spellings(expr: sp.Expr, x: sp.Symbol) -> Iterator[Node]:
    for candidate in rewriting.equal_forms(expr, x):
        try:
            yield node_of(candidate)
        except Unsupported:
            continue


@dataclass(frozen=True, slots=True)
class _Scaling:
    """f(r; p) = scale^weight f(r/scale; unit), `unit` replacing the parameters."""

    scale: sp.Expr
    unit: Mapping[sp.Symbol, sp.Expr]
    points: tuple[Mapping[sp.Symbol, sp.Rational], ...]

    def profile(self, piece: sp.Expr) -> tuple[sp.Expr, sp.Rational]:
        """(dimensionless piece in x, weight)."""
        if self.scale == 1:
            return piece, sp.S.Zero
        weight = _weight(piece, self)
        if weight is None:
            raise KernelError("a piece does not scale as the others do", where=str(piece))
        return piece.subs(dict(self.unit), simultaneous=True), weight


_DIGITS = 40


def _weight(piece: sp.Expr, scaling: _Scaling) -> sp.Rational | None:
    """The k of f(s r; s^w p) = s^k f(r; p), confirmed at several points to 30 digits."""
    if piece == 0:
        return sp.S.Zero
    unit = piece.subs(dict(scaling.unit), simultaneous=True)
    found = None
    for point in scaling.points:
        scale = scaling.scale.subs(point)
        for x in (sp.Rational(7, 13), sp.Rational(19, 7)):
            below = sp.N(unit.subs({**point, radius: x}), _DIGITS)
            above = sp.N(piece.subs({**point, radius: x * scale}), _DIGITS)
            if not (below.is_Float and above.is_Float) or below == 0:
                if (below == 0 and above == 0) or not (sp.sympify(below).is_real or sp.sympify(above).is_real):
                    continue  # outside of its range a piece may vanish or be complex
                return None
            ratio = above / below
            if not ratio > 0:
                return None
            fraction = Fraction(float(sp.log(ratio) / sp.log(scale))).limit_denominator(6)
            exponent = sp.Rational(fraction.numerator, fraction.denominator)
            if abs(exponent) > 24 or (found is not None and exponent != found):
                return None
            if abs(sp.N(scale**exponent, _DIGITS) / ratio - 1) > 1e-28:
                return None
            found = exponent
    return found if found is not None else sp.S.Zero


def _find_scale(segments: Segments) -> _Scaling:
    """The parameter (or power of one) that makes the argument dimensionless, if there is one."""
    parameters = segments.space.parameters
    points = (
        tuple(dict(point) for point in segments.space.samples(3))
        if parameters
        else ()
    )
    points = tuple(_away_from_one(point) for point in points)
    halves = (segments.right,) if segments.parity else (segments.right, segments.left)
    pieces = [piece for half in halves for piece in half.pieces if not piece.is_number]
    breaks = [point for half in halves for point in half.breaks]
    positive = [parameter.symbol for parameter in parameters if parameter.domain == "positive"]
    declared = [parameter.symbol for parameter in parameters if parameter.scales == "r"]
    for head in dict.fromkeys((*declared, *positive)):
        others = [symbol for symbol in positive if symbol != head]
        for weight in (1, 2, -1, sp.Rational(1, 2), sp.Rational(3, 2)):
            scale = head ** (1 / sp.Integer(1) / weight)
            for choice in itertools.product((0, 1, weight) if weight != 1 else (0, 1), repeat=min(len(others), 4)):
                unit = {head: sp.S.One}
                unit.update({other: other / scale**w for other, w in zip(others, choice, strict=False) if w})
                scaling = _Scaling(scale, unit, points)
                if (
                    all(_weight(point, scaling) == 1 for point in breaks)
                    and all(_weight(piece, scaling) is not None for piece in pieces)
                    and (pieces or breaks)
                ):
                    return scaling
    return _Scaling(sp.S.One, {}, ())


def _away_from_one(point: Mapping[sp.Symbol, sp.Rational]) -> dict[sp.Symbol, sp.Rational]:
    return {
        symbol: value * (sp.Rational(3, 2) if value == 1 and not symbol.is_integer else 1)
        for symbol, value in point.items()
    }
