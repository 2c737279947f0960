"""Stability of a block u + tau D-(Phi(D+ u)): every bound with its hypotheses as findings.

The statements are those of maths.md's table, derived for a reflecting boundary (zero flux at both ends);
where alt2020 prints less or more than is true, the row says so.
"""

from __future__ import annotations

import builtins
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

import sympy as sp
from flint import arb, fmpq

from symdict.errors import ParameterError, SymdictError
from symdict.evidence import signals
from symdict.evidence.balls import NotEnclosed, compile_expression, exact
from symdict.evidence.constants import Constant, constants, decimal
from symdict.evidence.engine import findings
from symdict.evidence.finding import Finding, Verdict
from symdict.evidence.oneside import one_sided_bound
from symdict.evidence.search import FOREIGN, Split, Undecided, within
from symdict.evidence.signals import Counterexample, Flux
from symdict.evidence.subject import SECONDS, subject_of
from symdict.forms.definition import Definition
from symdict.language.formula import to_sympy, to_text
from symdict.language.parse import parse
from symdict.language.segments import Segments
from symdict.language.symbols import ParameterSpace, exact_number
from symdict.language.variables import radius

Json = dict[str, Any]

SAMPLES = sp.Symbol("n", integer=True, positive=True)
"""The number of samples of a signal, in the bound for a fixed length."""


@dataclass(frozen=True, slots=True)
class StabilityBound:
    """A property of a block and the largest tau for which it is guaranteed.

    tau_max:    exact in the parameters; oo where every tau will do, None where no bound is known.
    low, high:  decimal enclosure of tau_max where it has no closed form.
    hypotheses: findings on which the guarantee rests, those that a paper leaves to the context included.
    sharp:      whether tau above the bound is refuted by some signal.
    """

    property: str
    tau_max: sp.Expr | None
    hypotheses: tuple[Finding, ...]
    statement: str
    source: str
    low: str | None = None
    high: str | None = None
    sharp: bool = False
    reason: str = ""
    factor: sp.Expr | None = field(default=None)

    @builtins.property
    def guaranteed(self) -> bool:
        """Whether some tau > 0 is covered and every hypothesis is proved."""
        known = self.low is not None or (self.tau_max is not None and self.tau_max != 0)
        return known and all(finding.proved for finding in self.hypotheses)

    def holds(self, tau: object, **values: object) -> bool | None:
        """Whether the property is guaranteed at tau; None where it is not known.

        False only where the bound is sharp or a hypothesis is refuted and needed.
        """
        step = exact_number(tau, where="tau")
        if any(finding.refuted for finding in self.hypotheses):
            return False if self.sharp else None
        if not self.guaranteed:
            return None
        if self.tau_max is None:
            ball = exact(step)
            if ball <= exact(sp.Rational(self.low)):
                return True
            return False if self.sharp else None
        bound = self.tau_max
        if bound.free_symbols:
            known = {symbol.name: symbol for symbol in bound.free_symbols}
            missing = [name for name in known if name not in values]
            if missing:
                raise ParameterError(
                    f"the bound {bound} needs values for {', '.join(sorted(missing))}",
                    hint="pass them by name, for example  bound.holds('1/4', lam=1)",
                )
            bound = bound.subs({known[name]: exact_number(value) for name, value in values.items() if name in known})
        if bound == sp.oo or not exact(bound - step) < 0:
            return True
        return False if self.sharp else None

    def explain(self) -> str:
        """The bound in sentences."""
        bound = self._bound_text()
        lines = [f"{self.property}: {bound}", f"  {self.statement} ({self.source})"]
        lines += [f"  needs {finding.claim}: {finding.verdict.value}" for finding in self.hypotheses]
        if self.reason:
            lines.append(f"  {self.reason}")
        return "\n".join(lines)

    def _bound_text(self) -> str:
        if self.tau_max == sp.oo:
            return "every tau"
        if self.tau_max is not None:
            return f"tau <= {to_text(self.tau_max)}"
        return f"tau <= {self.low}" if self.low is not None else "no tau known"

    def to_json(self) -> Json:
        found: Json = {
            "property": self.property,
            "tau_max": None if self.tau_max is None else to_text(self.tau_max),
            "value": self._decimal(),
            "guaranteed": self.guaranteed,
            "sharp": self.sharp,
            "statement": self.statement,
            "source": self.source,
            "hypotheses": [
                {"claim": finding.claim, "verdict": finding.verdict.value, "evidence": finding.summary}
                for finding in self.hypotheses
            ],
        }
        if self.factor is not None:
            found["factor"] = to_text(self.factor)
        if self.reason:
            found["reason"] = self.reason
        return found

    def _decimal(self) -> str | None:
        if self.tau_max is None:
            return self.low
        if self.tau_max == sp.oo:
            return "inf"
        return None if self.tau_max.free_symbols else decimal(self.tau_max)


ROWS = (
    "mean preserved",
    "max-min principle",
    "total variation nonincreasing",
    "L2 distance to the mean nonincreasing",
    "energy nonincreasing",
    "sign changes nonincreasing",
    "local extrema nonincreasing",
    "nonexpansive in L-infinity",
    "nonexpansive in L2",
    "alt2020 Prop. 2 as printed",
    "sign changes nonincreasing, n samples",
    "max-min principle, Phi not odd",
    "sensitivity of a block",
)
"""The properties, in the order in which they are listed."""


def stability(
    definition: Definition,
    *,
    h: object = 1,
    ndim: int = 1,
    spacings: Sequence[object] | None = None,
    seconds: float = SECONDS,
) -> tuple[StabilityBound, ...]:
    """Every bound for grid size h; in several dimensions spacings h_k (all h by default).

    Raises: ParameterError for spacings that do not fit.
    """
    sizes = _spacings(h, ndim, spacings)
    table = _Table(definition, sizes, seconds)
    return table.rows()


def _spacings(h: object, ndim: int, spacings: Sequence[object] | None) -> tuple[sp.Expr, ...]:
    if ndim < 1:
        raise ParameterError(f"the dimension must be at least 1, not {ndim}", where="ndim")
    given: tuple[Any, ...] = tuple(spacings) if spacings is not None else (h,) * ndim
    if spacings is not None and ndim not in (1, len(given)):
        raise ParameterError(
            f"{len(given)} spacings do not fit {ndim} dimensions", where="spacings", hint="give one for each dimension"
        )
    found = tuple(
        value if isinstance(value, sp.Expr) and not value.is_Float else exact_number(value, where="h")
        for value in given
    )
    for value in found:
        if not value.is_positive:
            raise ParameterError(f"a grid size must be positive, not {value}", where="h")
    return found


class _Table:
    """The rows for one definition and one grid."""

    def __init__(self, definition: Definition, sizes: tuple[sp.Expr, ...], seconds: float) -> None:
        self.definition = definition
        self.sizes = sizes
        self.seconds = seconds
        self.inverse: sp.Expr = 1 / sp.Add(*[size**-2 for size in sizes])  # 1/sum h_k^-2, h^2 in one dimension
        self.found = findings(definition, seconds=seconds, claims=_NEEDED)
        try:
            self.constants = constants(definition, seconds=seconds)
        except (SymdictError, Undecided) as reason:
            none = str(reason)
            self.constants = {
                name: Constant(name, None, None, None, False, reason=none)
                for name in ("g_max", "slope_max", "slope_min", "lipschitz")
            }

    def rows(self) -> tuple[StabilityBound, ...]:
        odd = self.found["activation odd"]
        preserving, zero = self.found["diffusivity nonnegative"], self.found["activation vanishes at 0"]
        bounded, up = self.found["diffusivity bounded"], self.found["activation nondecreasing"]
        lipschitz = self.found["activation lipschitz"]
        one = len(self.sizes) == 1
        rows = [
            StabilityBound(
                "mean preserved", sp.oo, (), "the fluxes at both ends vanish, so the sum telescopes",
                "maths.md, 2: D- = -(D+)^T",
            )
        ]  # fmt: skip
        factor = sp.Integer(2)
        range_hypotheses = (odd, preserving, bounded)
        rows.append(
            self._bound(
                "max-min principle",
                "g_max",
                factor,
                range_hypotheses,
                "0 <= Phi(r)/r <= g_max makes each new value an average",
                "alt2020, (7)",
                sharp=odd.proved,
            )
        )
        if one:
            rows.append(
                self._bound(
                    "total variation nonincreasing",
                    "g_max",
                    factor,
                    range_hypotheses,
                    "the differences are averaged with weights that sum to at most 1",
                    "ours, with alt2020, (7)",
                )
            )
        rows.append(
            self._bound(
                "L2 distance to the mean nonincreasing",
                "g_max",
                factor,
                range_hypotheses,
                "I - tau A with 0 <= A <= 4 g_max sum h_k^-2",
                "ours, with alt2020, (7)",
            )
        )
        rows.append(
            self._bound(
                "energy nonincreasing",
                "slope_max",
                factor,
                (_finite(self.constants["slope_max"], "sup Phi' is finite"),),
                "sum Psi(D+ u) falls: a one-sided bound on Phi' suffices",
                "ours, after alt2020, Sec. 3.4",
            )
        )
        if one:
            rows.append(
                self._bound(
                    "sign changes nonincreasing",
                    "g_max",
                    sp.Integer(4),
                    range_hypotheses,
                    "sign changes of u - c, for every c",
                    "alt2020, Sec. 3.2 and (13)",
                    sharp=odd.proved,
                )
            )
            rows.append(
                self._bound(
                    "local extrema nonincreasing",
                    "g_max",
                    sp.Integer(4),
                    range_hypotheses,
                    "from the sign changes of the differences",
                    "ours",
                )
            )
        for norm in ("L-infinity", "L2"):
            rows.append(
                self._bound(
                    f"nonexpansive in {norm}",
                    "lipschitz",
                    factor,
                    (up, lipschitz),
                    "the step's derivative has nonnegative entries, or lies in [-I, I]",
                    "alt2020, Sec. 3.4 (Ruthotto and Haber)",
                    sharp=True,
                )
            )
        if one:
            rows.append(
                self._bound(
                    "alt2020 Prop. 2 as printed",
                    "lipschitz",
                    factor,
                    (odd, lipschitz, self.found["activation sign preserving"]),
                    "the printed proposition does not state r Phi(r) >= 0, and fails without it",
                    "alt2020, Prop. 2 and (16)",
                )
            )
            rows.append(self._samples_row(range_hypotheses))
            rows.append(self._not_odd_row(odd, zero))
            rows.append(self._sensitivity_row())
        return tuple(rows)

    def _bound(
        self,
        name: str,
        constant: str,
        factor: sp.Expr,
        hypotheses: tuple[Finding, ...],
        statement: str,
        source: str,
        *,
        sharp: bool = False,
    ) -> StabilityBound:
        value = self.constants[constant]
        refuted = [finding for finding in hypotheses if finding.refuted and not finding.condition]
        if refuted:
            return StabilityBound(
                name,
                None,
                hypotheses,
                statement,
                source,
                sharp=sharp and _needed(name, refuted),
                reason=f"refused: {refuted[0].claim} is refuted",
            )
        return self._from_constant(name, value, factor, hypotheses, statement, source, sharp)

    def _from_constant(
        self,
        name: str,
        value: Constant,
        factor: sp.Expr,
        hypotheses: tuple[Finding, ...],
        statement: str,
        source: str,
        sharp: bool,
    ) -> StabilityBound:
        if value.closed is not None:
            if value.closed == sp.oo:
                return StabilityBound(
                    name,
                    None,
                    hypotheses,
                    statement,
                    source,
                    sharp=sharp,
                    reason=f"{value.name} is infinite: no explicit tau at all",
                )
            tau = _over(self.inverse / factor, value.closed)
            return StabilityBound(name, tau, hypotheses, statement, source, sharp=sharp)
        if value.low is not None and value.high is not None and not self.inverse.free_symbols:
            top = exact(self.inverse / factor)
            low, high = top / exact(sp.Rational(value.high)), top / exact(sp.Rational(value.low))
            return StabilityBound(
                name,
                None,
                hypotheses,
                statement,
                source,
                low.lower().str(30, radius=False),
                high.upper().str(30, radius=False),
                sharp,
            )
        return StabilityBound(
            name, None, hypotheses, statement, source, reason=value.reason or f"{value.name} is unknown"
        )

    def _samples_row(self, hypotheses: tuple[Finding, ...]) -> StabilityBound:
        row = self._bound(
            "sign changes nonincreasing, n samples",
            "g_max",
            sp.Integer(4),
            hypotheses,
            "for signals of exactly n samples; tends to the bound for all n",
            "maths.md, 2; systems.md, A8",
            sharp=True,
        )
        if row.tau_max is None or row.tau_max == sp.oo:
            return row
        tau = row.tau_max / sp.cos(sp.pi / (2 * SAMPLES - 1)) ** 2
        return StabilityBound(row.property, tau, hypotheses, row.statement, row.source, sharp=True)

    def _not_odd_row(self, odd: Finding, zero: Finding) -> StabilityBound:
        name = "max-min principle, Phi not odd"
        statement = "tau <= h^2/sup_R((max over [0,R] of Phi(x) + max over [0,R] of -Phi(-x))/R)"
        preserving = self.found["activation sign preserving"]
        hypotheses = (zero, preserving)
        source = "maths.md, 2; ours"
        if odd.proved:
            return StabilityBound(
                name, None, hypotheses, statement, source, reason="Phi is odd: see the max-min principle"
            )
        if zero.refuted or preserving.refuted:
            first = zero if zero.refuted else preserving
            return StabilityBound(
                name, None, hypotheses, statement, source, sharp=True, reason=f"refused: {first.claim} is refuted"
            )
        try:
            with within(self.seconds):
                subject = subject_of(self.definition, self.seconds)
                value = one_sided_bound(subject.rays_of(subject.core(stepped=False)))
        except (Undecided, Split, SymdictError, NotEnclosed, *FOREIGN) as reason:
            return StabilityBound(name, None, hypotheses, statement, source, reason=str(reason).splitlines()[0])
        if value.closed is not None:
            closed = subject.scaling.slope(value.closed)
            if closed == sp.oo:
                return StabilityBound(
                    name,
                    None,
                    hypotheses,
                    statement,
                    source,
                    sharp=True,
                    reason="the supremum is infinite: no explicit tau at all",
                )
            return StabilityBound(name, _over(self.inverse, closed), hypotheses, statement, source, sharp=True)
        low, high = value.ball
        scale = subject.scaling.slope(sp.S.One)
        if scale.free_symbols or self.inverse.free_symbols:
            return StabilityBound(name, None, hypotheses, statement, source, reason="the supremum has no closed form")
        top = exact(self.inverse / scale)
        return StabilityBound(
            name,
            None,
            hypotheses,
            statement,
            source,
            (top / high).lower().str(30, radius=False),
            (top / low).upper().str(30, radius=False),
            True,
        )

    def _sensitivity_row(self) -> StabilityBound:
        """The sup-norm factor 1 + 4 tau m/h^2 with m = max(0, -inf Phi'), for tau <= h^2/(2 sup Phi')."""
        tau = sp.Symbol("tau", positive=True)
        highest, lowest = self.constants["slope_max"], self.constants["slope_min"]
        row = self._bound(
            "sensitivity of a block",
            "slope_max",
            sp.Integer(2),
            (_finite(highest, "sup Phi' is finite"),),
            "two signals move apart by at most the factor 1 + 4 tau max(0, -inf Phi')/h^2 in L-infinity",
            "maths.md, 2; ours",
        )
        if lowest.closed is None or row.tau_max is None or self.inverse.free_symbols:
            return row
        if lowest.closed == -sp.oo:
            return StabilityBound(
                row.property,
                row.tau_max,
                row.hypotheses,
                row.statement,
                row.source,
                reason="inf Phi' = -oo: no finite factor",
                factor=sp.oo,
            )
        m = -lowest.closed
        m = m if m.is_nonnegative else sp.Max(0, m)
        return StabilityBound(
            row.property, row.tau_max, row.hypotheses, row.statement, row.source, factor=1 + 4 * tau * m / self.inverse
        )


_NEEDED = (
    "activation odd", "diffusivity nonnegative", "activation vanishes at 0", "diffusivity bounded",
    "activation nondecreasing", "activation lipschitz", "activation sign preserving",
)  # fmt: skip


def _over(numerator: sp.Expr, value: sp.Expr) -> sp.Expr:
    """numerator/value, through Max and Piecewise; 1/oo is 0, 1/0 is oo."""
    if isinstance(value, sp.Max):
        return sp.Min(*(_over(numerator, part) for part in value.args))
    if isinstance(value, sp.Piecewise):
        return sp.Piecewise(*((_over(numerator, part), condition) for part, condition in value.args))
    if value == sp.oo:
        return sp.S.Zero
    if value.is_nonpositive:
        return sp.oo
    return sp.factor_terms(numerator / value)


def _finite(value: Constant, claim: str) -> Finding:
    """Whether a constant is finite, as a finding."""
    if value.closed is not None:
        if value.closed == sp.oo:
            return Finding(claim, Verdict.REFUTED, {"summary": f"{value.name} is infinite"}, {"r": value.where})
        if value.closed.has(sp.oo):
            return Finding(claim, Verdict.UNKNOWN, {"summary": f"{value.name} = {value.closed} depends on parameters"})
        return Finding(claim, Verdict.PROVED, {"summary": f"{value.name} = {to_text(value.closed)}"})
    if value.low is not None:
        return Finding(claim, Verdict.PROVED, {"summary": f"{value.name} lies in [{value.low}, {value.high}]"})
    return Finding(claim, Verdict.UNKNOWN, {"summary": value.reason})


def _needed(name: str, refuted: list[Finding]) -> bool:
    """Whether a refuted hypothesis refutes the property itself, for every tau."""
    if name.startswith("nonexpansive"):
        return any(finding.claim == "activation nondecreasing" for finding in refuted)
    return any(finding.claim in ("diffusivity nonnegative", "diffusivity bounded") for finding in refuted)


# -- counterexamples -----------------------------------------------------------------------------


def counterexample(
    definition: Definition,
    property: str,
    *,
    tau: object,
    h: object = 1,
    values: dict[str, object] | None = None,
    seconds: float = SECONDS,
) -> Counterexample | None:
    """A signal, as short as could be found, for which one block breaks a property; None if none was found.

    values: numbers for the parameters (an admissible choice by default). The breach is proved by running
    the block in ball arithmetic.
    """
    step, size = Fraction(str(exact_number(tau))), Fraction(str(exact_number(h)))
    point = _point(definition, values)
    flux = Flux(definition.flux.substituted(point, ParameterSpace()) if point else definition.flux)
    places = _places(definition, point, seconds)
    shown = tuple((symbol.name, str(value)) for symbol, value in point.items())

    def made(quantity: str, rows: Sequence[Sequence[Fraction]], before: object, after: object) -> Counterexample:
        return Counterexample(
            quantity,
            tuple(tuple(map(str, row)) for row in rows),
            str(step),
            str(size),
            _number_text(before),
            _number_text(after),
            shown,
        )

    try:
        if property in (
            "max-min principle",
            "max-min stable",
            "max-min principle, Phi not odd",
            "max-min stable for some tau",
            "alt2020 Prop. 2 as printed",
        ):
            found = signals.range_counterexample(flux, step, size, places)
            return None if found is None else made("range", [found[0]], found[1], found[2])
        if property in ("sign changes nonincreasing", "sign stable", "alt2020 Prop. 2 sign stability as printed"):
            found = signals.sign_gain(flux, step, size, places)
            found = found or _near_zero(signals.sign_counterexample, definition, flux, point, step, size, seconds)
            return None if found is None else made("sign changes", [found[0]], found[1], found[2])
        if property == "local extrema nonincreasing":
            found = signals.extrema_gain(flux, step, size, places)
            found = found or _near_zero(signals.extrema_counterexample, definition, flux, point, step, size, seconds)
            return None if found is None else made("local extrema", [found[0]], found[1], found[2])
        if property == "L2 distance to the mean nonincreasing":
            found = signals.spread_counterexample(flux, step, size, places)
            return None if found is None else made("squared distance to the mean", [found[0]], found[1], found[2])
        if property in ("nonexpansive", "nonexpansive in L2", "nonexpansive in L-infinity"):
            pairs = [(x, y) for x in places for y in places if x > y]
            pairs = [(x + Fraction(1, 1000), x) for x in places] + pairs[:400]
            measure = signals.sup_norm if property.endswith("infinity") else signals.square_norm
            found = signals.distance_counterexample(flux, step, size, pairs, measure)
            name = "sup distance" if property.endswith("infinity") else "squared L2 distance"
            return None if found is None else made(name, [found[0], found[1]], found[2], found[3])
        if property == "total variation nonincreasing":
            found = signals.sum_counterexample(flux, step, size, places, abs)
            return None if found is None else made("total variation", [found[0]], found[1], found[2])
        if property == "energy nonincreasing":
            energy = _energy(definition, point, size)
            found = None if energy is None else signals.sum_counterexample(flux, step, size, places, energy)
            return None if found is None else made("energy", [found[0]], found[1], found[2])
    except (NotEnclosed, ValueError):
        return None
    return None


def _energy(definition: Definition, point: dict[sp.Symbol, sp.Rational], h: Fraction) -> Callable[[arb], arb] | None:
    """Psi at a difference divided by h, enclosed; None without a closed regulariser."""
    flux = definition.flux.substituted(point, ParameterSpace()) if point else definition.flux
    try:
        potential = flux.integral().map(lambda psi, _: 2 * psi)
    except SymdictError:
        return None
    if not potential.closed:
        return None
    pieces = {
        side: [(exact(end), compile_expression(piece, radius)) for _, end, piece in half.intervals()]
        for side, half in ((1, potential.right), (-1, potential.left))
    }
    size = arb(fmpq(h.numerator, h.denominator))

    def energy(difference: arb) -> arb:
        side = 1 if difference > 0 else -1
        distance = abs(difference) / size
        for end, piece in pieces[side]:
            if distance < end:
                low, high = piece((arb(distance.lower()), arb(distance.upper())))
                return low.union(high)
        return arb.nan()

    return energy


def _number_text(value: Any) -> str:
    return str(value) if isinstance(value, int) else value.str(20, radius=False)


def _point(definition: Definition, values: dict[str, object] | None) -> dict[sp.Symbol, sp.Rational]:
    if not definition.space.parameters:
        return {}
    if values is not None:
        return definition.space.bind(values)
    samples = definition.space.samples(5)
    return samples[0]


def _places(definition: Definition, point: dict[sp.Symbol, sp.Rational], seconds: float) -> list[Fraction]:
    """Differences worth trying: near the extrema of g and of Phi', the breakpoints, and powers of two."""
    found = [Fraction(4), Fraction(1), Fraction(1, 64), Fraction(2)]
    try:
        for constant in constants(definition, seconds=seconds).values():
            _add_place(found, constant.where, point)
    except (SymdictError, Undecided):
        pass  # the places below are tried all the same
    flux: Segments = definition.flux
    for stop in (*flux.right.breaks, *flux.left.breaks):
        value = float(stop.subs(point))
        for scale in (Fraction(999, 1000), Fraction(1001, 1000)):
            found.append(Fraction(value).limit_denominator(10**6) * scale)
    found += [Fraction(8), Fraction(1, 2), Fraction(1, 8), Fraction(1, 2**12), Fraction(64)]
    unique = list(dict.fromkeys(value for value in found if value))
    return [sign * value for value in unique for sign in (1, -1)]


def _add_place(found: list[Fraction], where: str, point: dict[sp.Symbol, sp.Rational]) -> None:
    if where in ("", "0", "oo", "-oo", "on a whole piece"):
        return
    symbols = {symbol.name: symbol for symbol in point}
    try:
        value = float(to_sympy(parse(where), symbols).subs(point))
    except (SymdictError, TypeError, ValueError):
        return
    found.append(Fraction(value).limit_denominator(2**20))


def _near_zero(
    search: Callable[..., tuple[signals.Signal, int, int] | None], definition: Definition, flux: Flux,
    point: dict[sp.Symbol, sp.Rational], tau: Fraction, h: Fraction, seconds: float,
) -> tuple[signals.Signal, int, int] | None:  # fmt: skip
    """What a search finds among signals with small differences, where Phi is close to g_max r."""
    g_max = constants(definition, seconds=seconds)["g_max"]
    value = g_max.closed.subs(point) if g_max.closed is not None else sp.Rational(g_max.low) if g_max.low else None
    if value is None or value in (sp.oo, -sp.oo):
        return None
    for scale in (Fraction(1, 64), Fraction(1, 4096), Fraction(1)):
        found = search(flux, tau, h, float(value), scale)
        if found is not None:
            return found
    return None


_BEYOND = (Fraction(101, 100), Fraction(11, 10), Fraction(5, 4), Fraction(2))
"""How far above a bound a signal is looked for, in multiples of it."""


def beyond(
    definition: Definition, bound: StabilityBound, *, tau: object, h: object = 1, seconds: float = SECONDS
) -> Counterexample | None:
    """A signal that breaks a property above its bound, or at tau where a hypothesis is refuted; None if none was met.

    The bound is that of one dimension and grid size h.
    """
    if bound.property not in _BROKEN or bound.tau_max == sp.oo:
        return None
    if bound.tau_max is None and bound.low is None:
        refuted = any(finding.refuted for finding in bound.hypotheses)
        return counterexample(definition, bound.property, tau=tau, h=h, seconds=seconds) if refuted else None
    point = _point(definition, None)
    largest = sp.Rational(bound.high) if bound.tau_max is None else value_at(bound.tau_max, point)
    if largest is None or not largest.is_positive:
        return None
    for factor in _BEYOND:
        step = sp.ceiling(sp.N(largest, 30) * sp.Rational(str(factor)) * 10**6) / 10**6
        found = counterexample(definition, bound.property, tau=step, h=h, seconds=seconds)
        if found is not None:
            return found
    return None


def value_at(expr: sp.Expr, point: dict[sp.Symbol, sp.Rational]) -> sp.Expr | None:
    """A constant at a choice of the parameters; None where it has no number there."""
    try:
        value = expr.subs(point)
    except ValueError:  # a branch that does not apply may have a pole there
        return None
    return None if value.free_symbols or not value.is_finite else value


_BROKEN = frozenset(ROWS) - {"mean preserved", "sensitivity of a block", "sign changes nonincreasing, n samples"}
"""The rows that a signal can break."""
