"""The functions that evidence speaks of: read from their text, scaled, and cut into cases."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import sympy as sp

from symdict.evidence.recheck.enclose import number
from symdict.evidence.recheck.refusal import Json, Refused, demand
from symdict.language import normal
from symdict.language.formula import to_sympy
from symdict.language.parse import GENEROUS, parse
from symdict.language.symbols import Parameter, ParameterSpace
from symdict.language.variables import radius


@dataclass(frozen=True)
class Half:
    breaks: tuple[sp.Expr, ...]
    pieces: tuple[sp.Expr, ...]
    values: tuple[sp.Expr, ...]


@dataclass(frozen=True)
class Function:
    """A piecewise function as the evidence states it."""

    right: Half
    left: Half
    parity: int
    at_zero: sp.Expr
    space: ParameterSpace

    @classmethod
    def read(cls, data: Json) -> Function:
        """The function that a text states; what was read before is kept by content."""
        return _read_function(json.dumps(data, sort_keys=True))

    @classmethod
    def parsed(cls, data: Json) -> Function:
        space = ParameterSpace(
            tuple(Parameter(name, domain) for name, domain in data["parameters"]), tuple(data["assume"])
        )
        halves = [
            Half(*(tuple(read(text, space) for text in data[side][key]) for key in ("breaks", "pieces", "values")))
            for side in ("right", "left")
        ]
        for half in halves:
            demand(
                len(half.pieces) == len(half.breaks) + 1 == len(half.values) + 1, "pieces and breakpoints do not fit"
            )
        at_zero = sp.nan if data["at_zero"] == "nan" else read(data["at_zero"], space)
        return cls(halves[0], halves[1], int(data["parity"]), at_zero, space)

    def bound(self, values: Mapping[sp.Symbol, sp.Expr]) -> Function:
        def half(one: Half) -> Half:
            return Half(*(tuple(item.subs(values) for item in part) for part in (one.breaks, one.pieces, one.values)))

        return Function(half(self.right), half(self.left), self.parity, self.at_zero.subs(values), ParameterSpace())

    @property
    def rays(self) -> dict[str, Half]:
        """P(x) = f(x) and M(x) = -f(-x): slopes of M are slopes of f, M(x)/x is f(-x)/(-x)."""
        mirrored = Half(self.left.breaks, tuple(-p for p in self.left.pieces), tuple(-v for v in self.left.values))
        return {"right": self.right, "left": mirrored}


@lru_cache(maxsize=256)
def _read_function(text: str) -> Function:
    return Function.parsed(json.loads(text))


@lru_cache(maxsize=4096)
def read(text: str, space: ParameterSpace) -> sp.Expr:
    return to_sympy(parse(text, limits=GENEROUS), {**space.symbols, "r": radius})


_SCALED: set[str] = set()
"""Scalings that were proved, by content: all findings of a subject rest on the same one."""
_REMEMBERED = 256


def demand_scaling(evidence: Json) -> tuple[Function, Function]:
    """(subject, core) with subject(r) = factor core(r/unit; shapes), piece by piece and at every breakpoint."""
    subject, core = Function.read(evidence["subject"]), Function.read(evidence["scale"]["core"])
    key = json.dumps([evidence["subject"], evidence["scale"]], sort_keys=True)
    if key not in _SCALED:
        _demand_scaled(subject, core, evidence["scale"])
        if len(_SCALED) >= _REMEMBERED:
            _SCALED.clear()
        _SCALED.add(key)
    return subject, core


def _demand_scaled(subject: Function, core: Function, scale: Json) -> None:
    unit, factor = read(scale["unit"], subject.space), read(scale["factor"], subject.space)
    demand(subject.space.sign(unit) == 1 and subject.space.sign(factor) == 1, "the scale is not positive")
    shapes = {
        core.space.symbols[name]: read(text, subject.space)
        for name, text in scale["shapes"].items()
        if name in core.space.symbols
    }
    demand(subject.parity == core.parity, "the scaling changes the parity")
    for one, other in ((subject.right, core.right), (subject.left, core.left)):
        demand(len(one.breaks) == len(other.breaks), "the scaling changes the number of pieces")

        def back(expr: sp.Expr) -> sp.Expr:
            return expr.subs(shapes, simultaneous=True)

        for a, b in zip(one.breaks, other.breaks, strict=True):
            demand_zero(a - unit * back(b), "a breakpoint is not the scaled one")
        for a, b in zip(one.values, other.values, strict=True):
            demand_zero(a - factor * back(b), "a value is not the scaled one")
        for a, b in zip(one.pieces, other.pieces, strict=True):
            demand_zero(a - factor * back(b).subs(radius, radius / unit), "a piece is not the scaled one")
    if subject.parity == -1:
        for a, b in zip(subject.right.pieces, subject.left.pieces, strict=True):
            demand_zero(a + b, "the parity is not that of an odd function")
    if subject.parity == 1:
        for a, b in zip(subject.right.pieces, subject.left.pieces, strict=True):
            demand_zero(a - b, "the parity is not that of an even function")


def demand_zero(expr: sp.Expr, reason: str) -> None:
    if expr != 0 and not normal.is_zero(sp.powdenest(expr, force=True)):
        raise Refused(reason)


def demand_odd(function: Function) -> None:
    """Both half lines agree up to sign, and the value at 0 is 0."""
    left, right = function.left, function.right
    demand(len(left.pieces) == len(right.pieces), "the half lines differ")
    for a, b in zip((*right.pieces, *right.values), (*left.pieces, *left.values), strict=True):
        demand_zero(a + b, "Phi is not odd")
    for a, b in zip(right.breaks, left.breaks, strict=True):
        demand_zero(a - b, "Phi is not odd")
    demand_zero(function.at_zero, "Phi(0) is not 0")


def demand_even(function: Function) -> None:
    """Both half lines agree."""
    left, right = function.left, function.right
    for a, b in zip((*right.pieces, *right.breaks), (*left.pieces, *left.breaks), strict=True):
        demand_zero(a - b, "Phi is not even")


def demand_cover(core: Function, cases: Sequence[Json]) -> None:
    """Every admissible sample of the parameters lies in one of the cases."""
    if len(cases) == 1:
        demand(not cases[0]["conditions"], "the only case is conditional")
        return
    for sample in core.space.samples(5):
        inside = 0
        for case in cases:
            texts = [part for text in case["conditions"] for part in text.split(" and ")]
            inside += all(_true(text, core.space, sample) for text in texts)
        demand(inside == 1, "the cases do not cover the parameters once")


def _true(text: str, space: ParameterSpace, sample: Mapping[sp.Symbol, sp.Expr]) -> bool:
    for operator in ("<", ">", "="):
        left, found, right = text.partition(f" {operator} ")
        if found:
            difference = number((read(left, space) - read(right, space)).subs(sample))
            return bool(
                difference < 0 if operator == "<" else difference > 0 if operator == ">" else difference.contains(0)
            )
    raise Refused(f"a condition cannot be read: {text}")


def demand_same(core: Function, restricted: Function, case: Json) -> None:
    """The function of a case is the core with the fixed parameters put in."""
    fixed = {
        core.space.symbols[name]: read(text, core.space)
        for name, text in case["fixed"].items()
        if name in core.space.symbols
    }
    for one, other in ((core.right, restricted.right), (core.left, restricted.left)):
        demand(len(one.pieces) == len(other.pieces), "a case is about another function")
        for a, b in zip(
            (*one.pieces, *one.breaks, *one.values), (*other.pieces, *other.breaks, *other.values), strict=True
        ):
            demand_zero(a.subs(fixed) - b, "a case is about another function")
