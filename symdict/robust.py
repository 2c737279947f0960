"""Robust statistics of a nonlinearity: its flux as the influence function psi of an M-estimator.

For the location of standard normal data, with X ~ N(0, 1):

    efficiency   (E X psi(X))^2 / E psi(X)^2        (E psi' = E X psi, jumps of psi included)
    sensitivity  sup |psi| / E X psi(X)              gross-error sensitivity
    rejection    the point beyond which psi = 0
    breakdown    E Psi(X) / sup Psi                  of the scale estimate with loss Psi

A tuning constant is the common factor of all scale parameters at which the efficiency, or the breakdown
point, has the asked value. Everything is computed by quadrature between the breakpoints.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from itertools import pairwise

import mpmath
import numpy as np
import sympy as sp

from symdict.entries import Entry
from symdict.errors import Defect, InputError, TranslationRefused
from symdict.floats import Function, half_line
from symdict.forms.definition import Definition
from symdict.language.symbols import ParameterSpace, exact_number

_DIGITS = 20
_TAIL = 14
"""Beyond 14 the normal density is below 1e-43: the integrals end there."""

_FACTORS = (2.0**-7, 2.0**7)
"""Where a tuning factor is sought, relative to the default scale."""

_AGREEMENT = mpmath.mpf("1e-10")
"""By how much the level found in floating point may miss the asked one in 20 digits."""

_GAUSS = tuple(zip(*(part.tolist() for part in np.polynomial.legendre.leggauss(40)), strict=True))
"""Nodes and weights on [-1, 1]: enough for 12 digits on each interval of a smooth integrand."""


@dataclass(frozen=True, slots=True)
class Tuning:
    """Scale parameters at which an estimator has a wanted property."""

    wanted: str
    level: mpmath.mpf
    parameters: tuple[tuple[str, mpmath.mpf], ...]

    def __getitem__(self, name: str) -> mpmath.mpf:
        return dict(self.parameters)[name]


def influence(
    definition: Definition, values: Mapping[str, object], *, exact: bool = True
) -> tuple[Function, tuple[mpmath.mpf, ...]]:
    """psi on r >= 0 as a function of numbers, and its breakpoints.

    Raises: TranslationRefused where psi is not odd.
    """
    flux = definition.flux
    if flux.parity != -1:
        raise TranslationRefused(
            "an M-estimator of location needs an odd psi", hint="efficiency is defined for odd psi here"
        )
    return half_line(flux, values, exact=exact)


def _mean(function: Function, breaks: tuple[mpmath.mpf, ...], *, exact: bool = True) -> mpmath.mpf:
    """E f(X) of an even f, by quadrature on r >= 0 between the breakpoints."""
    nodes = sorted({0, 1, 2, 3, 4, 6, 9, _TAIL}.union(point for point in breaks if point < _TAIL))
    if exact:
        return 2 * mpmath.quad(lambda x: function(x) * mpmath.npdf(x), nodes)
    total = 0.0
    for start, end in pairwise(map(float, nodes)):
        middle, half = (start + end) / 2, (end - start) / 2
        for place, weight in _GAUSS:
            x = middle + half * place
            total += half * weight * function(x) * math.exp(-x * x / 2)
    return 2 * total / math.sqrt(2 * math.pi)


def efficiency(definition: Definition, values: Mapping[str, object], *, exact: bool = True) -> mpmath.mpf:
    """Asymptotic efficiency of the location estimate at the normal, relative to the mean."""
    with mpmath.workdps(_DIGITS):
        psi, breaks = influence(definition, values, exact=exact)
        slope = _mean(lambda x: x * psi(x), breaks, exact=exact)
        power = _mean(lambda x: psi(x) ** 2, breaks, exact=exact)
        return slope**2 / power if power else mpmath.mpf(0)


def sensitivity(definition: Definition, values: Mapping[str, object]) -> mpmath.mpf:
    """sup |psi| / E X psi(X): the gross-error sensitivity, from the peak of psi on a grid; oo if unbounded."""
    with mpmath.workdps(_DIGITS):
        psi, breaks = influence(definition, values)
        end = definition.flux.limit(sp.oo, "-")
        if end.has(sp.oo, sp.nan):
            return mpmath.inf
        symbols = list(definition.space.symbols.values())
        numbers = [mpmath.mpf(values[item.name]) for item in symbols]
        far = abs(mpmath.mpf(sp.lambdify(symbols, end, "mpmath")(*numbers)))
        grid = [mpmath.mpf(k) / 64 for k in range(1, 64 * 32)]
        heights = (abs(psi(x)) for x in (*grid, *breaks))
        peak = max(far, *(height for height in heights if not mpmath.isnan(height)))
        return peak / _mean(lambda x: x * psi(x), breaks)


def rejection_point(definition: Definition) -> sp.Expr:
    """The point beyond which psi vanishes, in the parameters; oo where there is none."""
    flux = definition.flux
    if flux.pieces[-1] != 0 or not flux.breaks:
        return sp.oo
    return flux.breaks[-1]


def breakdown(
    definition: Definition, values: Mapping[str, object], *, exact: bool = True
) -> mpmath.mpf | None:
    """E Psi(X)/sup Psi, the breakdown point of the scale estimate with loss Psi; None if it is unbounded."""
    with mpmath.workdps(_DIGITS):
        loss = definition.translate("regulariser")
        ceiling = loss.limit(sp.oo, "-")
        if ceiling.has(sp.oo, sp.nan) or not loss.closed:
            return None
        function, breaks = half_line(loss, values, exact=exact)
        symbols = list(loss.space.symbols.values())
        top = sp.lambdify(symbols, ceiling, "mpmath")(*(mpmath.mpf(values[item.name]) for item in symbols))
        return _mean(function, breaks, exact=exact) / top if top else None


def tuning_constant(
    definition: Definition,
    level: object = "0.95",
    *,
    wanted: str = "efficiency",
    shapes: Mapping[str, object] | None = None,
) -> Tuning:
    """The scale parameters at which the efficiency (or breakdown point) is `level`.

    All parameters that scale with r keep the ratio of their defaults and share one factor, the largest
    that serves. It is found in floating point and confirmed in 20 digits.
    shapes: values of the other parameters; their defaults if left out.

    Raises: InputError where the entry has no scale, or no factor reaches the level.
    """
    if wanted not in ("efficiency", "breakdown"):
        raise InputError(f"there is no tuning for {wanted!r}", hint="efficiency or breakdown")
    asked = level_of(level, wanted)
    space = definition.space
    scales = [parameter.name for parameter in space.parameters if parameter.scales == "r"]
    if not scales:
        raise InputError("the nonlinearity has no scale parameter to tune", hint='declare scales = "r"')
    start = _defaults(space, shapes or {})
    with mpmath.workdps(_DIGITS):
        target = mpmath.mpf(int(asked.p)) / int(asked.q)

        def values(factor: float) -> dict[str, mpmath.mpf]:
            return {**start, **{name: start[name] * factor for name in scales}}

        def excess(factor: float, *, exact: bool = False) -> mpmath.mpf:
            if wanted == "efficiency":
                return efficiency(definition, values(factor), exact=exact) - target
            found = breakdown(definition, values(factor), exact=exact)
            if found is None:
                raise InputError("the loss is unbounded: its scale estimate has no breakdown point to tune")
            return target - found

        factor = _root(excess, wanted)
        missed = excess(factor, exact=True)
        if abs(missed) > _AGREEMENT:  # psi has a steep place that the quick rule sees too coarsely
            start_at = (factor, factor * (1 + 1e-6))
            factor = mpmath.findroot(lambda x: excess(x, exact=True), start_at, solver="secant", tol=1e-24)
            missed = excess(factor, exact=True)
        if abs(missed) > _AGREEMENT:
            raise Defect(f"the tuned {wanted} misses {level} by {mpmath.nstr(missed, 3)}")
        return Tuning(wanted, target, tuple((name, start[name] * factor) for name in scales))


def level_of(text: object, wanted: str = "efficiency") -> sp.Rational:
    """An efficiency or a breakdown point as an exact number.

    Raises: InputError where it is no number between 0 and 1.
    """
    level = exact_number(str(text), where=wanted)
    if not 0 < level < 1:
        raise InputError(f"the {wanted} {text} is not between 0 and 1", where=wanted, hint="for example 0.95")
    return level


def _defaults(space: ParameterSpace, given: Mapping[str, object]) -> dict[str, mpmath.mpf]:
    values = {}
    for parameter in space.parameters:
        value = given.get(parameter.name, parameter.default)
        with mpmath.workdps(_DIGITS):
            values[parameter.name] = mpmath.mpf(str(sp.N(1 if value is None else value, _DIGITS)))
    return values


def _root(excess: Callable[[float], mpmath.mpf], wanted: str) -> float:
    """The largest factor at which the excess changes its sign: bracketed on a grid, then refined."""
    low, high = _FACTORS
    above, point = float(excess(high)), high
    while point > low:
        below = point / math.sqrt(2)
        value = float(excess(below))
        if value == 0 or (value < 0) != (above < 0):
            return float(
                mpmath.fp.findroot(lambda x: float(excess(x)), (below, point), solver="anderson", tol=1e-28)
            )
        point, above = below, value
    raise InputError(
        f"no scale reaches the asked {wanted}",
        hint="its values stay on one side for all scales between 1/128 and 128 times the default",
    )


@dataclass(frozen=True, slots=True)
class Sheet:
    """What robust statistics says of one nonlinearity at its tuned scale.

    parameters: those at which the location estimate has the asked efficiency; sensitivity: its gross-error
    sensitivity there; rejection: beyond it psi vanishes (oo if nowhere); breakdown: parameters at which the
    scale estimate has a breakdown point of one half, empty where the loss is unbounded.
    """

    efficiency: str
    parameters: tuple[tuple[str, str], ...]
    sensitivity: str
    rejection: str
    breakdown: tuple[tuple[str, str], ...]
    published: tuple[tuple[str, str, str], ...] = ()


_PRINTED = 8
"""Digits of a tuning constant that are printed."""


def sheet(entry: Entry, level: object = "0.95") -> Sheet:
    """The tuning constants of an entry beside the published ones.

    Raises: TranslationRefused where psi is not odd, InputError where there is no constant.
    """
    definition = entry.definition
    tuned = tuning_constant(definition, level)
    values = {**_defaults(definition.space, {}), **dict(tuned.parameters)}
    halved: tuple[tuple[str, str], ...] = ()
    if not definition.flux.limit(sp.oo, "-").has(sp.oo):
        with suppress(InputError, TranslationRefused):
            halved = _shown(tuning_constant(definition, "0.5", wanted="breakdown").parameters)
    end = rejection_point(definition)
    if end != sp.oo:
        end = end.subs({symbol: sp.Float(str(values[symbol.name]), 15) for symbol in end.free_symbols})
    asked = level_of(level)
    published = (row for row in entry.record.tuning if level_of(row.efficiency) == asked)
    return Sheet(
        str(level),
        _shown(tuned.parameters),
        mpmath.nstr(sensitivity(definition, values), _PRINTED),
        str(sp.N(end, _PRINTED)) if end != sp.oo else "oo",
        halved,
        tuple((row.parameter, row.value, row.source.key) for row in published),
    )


def _shown(parameters: tuple[tuple[str, mpmath.mpf], ...]) -> tuple[tuple[str, str], ...]:
    return tuple((name, mpmath.nstr(value, _PRINTED)) for name, value in parameters)
