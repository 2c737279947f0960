"""Hostile formulas: every query ends in an answer, and no answer is one that samples refute.

The judge reads the formula's tree itself: in NumPy at 1e5 places, and what it finds there it confirms with mpmath
at 60 digits before it contradicts anybody.
"""

from __future__ import annotations

import random
import time

import mpmath
import numpy as np
import pytest

from symdict.errors import SymdictError
from symdict.evidence import engine
from symdict.evidence.constants import constants
from symdict.evidence.engine import findings
from symdict.evidence.finding import Finding, Verdict
from symdict.forms.definition import define
from symdict.language import tree as t
from symdict.language.parse import parse

SECONDS = 4.0
LATE = 30.0
"""Wall time after which an answer is too late even on a busy machine: one step in flight may end after the bell."""

HAND_MADE = (
    # towers and essential singularities
    "exp(-exp(exp(r)))", "r*exp(-exp(r^2))", "exp(-1/r^2)*sign(r)", "r*exp(-1/abs(r))", "exp(-1/abs(r))*sin(1/r)",
    "r*exp(-1/(1 - r^2)^2)", "sinh(sinh(r/4))", "r/(1 + exp(exp(abs(r))))", "log(log(2 + r^2))*r",
    "tanh(tanh(tanh(r)))",
    # poles, removable singularities, waves
    "1/sin(r)", "r/sin(r)", "sin(r)/r", "sin(r - 1)/(r - 1)", "(r^2 - 1)/(r - 1)", "tan(r)", "1/(r - 2)", "r*sin(1/r)",
    "r^2*sin(1/r)", "cos(r^2)", "sin(r)^2*r", "r + sin(r)", "r + 2*sin(r)",
    "sin(r)*sin(sqrt(2)*r)", "r*cos(ln(1 + r^2))",
    # numbers far apart, and differences that cancel
    "10^30*r", "r/10^30", "(r + 10^20) - 10^20", "r*(1 + 10^(-25)*r^2)", "sqrt(r^2 + 10^(-30)) - 10^(-15)",
    "(1 - cos(r/10^8))*10^16", "r - sin(r)", "exp(r) - 1 - r - r^2/2", "log(1 + r^2) - r^2 + r^4/2", "r - r^3/10^12",
    "tanh(10^6*r)", "r*exp(-(r/1000)^2)", "atan(r) - r/(1 + r^2)", "erf(r) - 2*r/sqrt(pi)", "r^3 - 3*r^2 + 3*r - 1",
    "(r - 1)^3*(r - 2)^2", "sqrt(r^4)", "(r^2)^(1/3)", "abs(r)^(1/3)*sign(r)",
    # kinks, jumps and many pieces
    "abs(abs(abs(r) - 3) - 2) - 1", "max(min(r, 1), max(-r, min(r^2, 2)))", "sign(r)*max(abs(r) - 1, 0)^2",
    "sign(r - 1) + sign(r + 1)", "min(r, r^3)", "max(sin(r), cos(r))", "abs(r - abs(r - abs(r - 1)))",
    "heaviside(r, 1/2)*r - heaviside(-r, 1/2)", "sign(sin(r))", "sign(r)*min(abs(r), 1/abs(r))",
    "where(abs(r) < 1, r, where(abs(r) < 2, 2*sign(r) - r, where(abs(r) < 3, r - 2*sign(r), sign(r))))",
    "sign(r)*sum_of_steps",
    # high powers
    "r^63 - r", "r/(1 + r^100)", "(1 + r^2)^(-30)*r", "r^41/(1 + r^40)", "r*(1 - r^2)^24",
    # with parameters, that may vanish against each other
    "r*exp(-abs(r)^p)", "r/(1 + abs(r)^p)", "a*r - b*tanh(r)", "r - a*sin(r)", "r*(a - r^2)",
    "max(r - a, min(r + b, 0))",
    "abs(r)^p*sign(r)", "r*exp(-a*r^2) - b*r", "r/(a - b + r^2)", "(a - a)*r", "sin(a*r)/a", "r*(1 - a)^2",
    "where(abs(r) <= a, r, a^2/r)", "where(abs(r) <= a, r, b*sign(r))",
)  # fmt: skip
STEPS = "(" + " + ".join(f"heaviside(abs(r) - {k}/8, 1)/{k + 1}" for k in range(1, 31)) + ")"
HAND_MADE = tuple(text.replace("sum_of_steps", STEPS) for text in HAND_MADE)


def drawn(dice: random.Random, depth: int) -> str:
    """A random formula of the language with one variable and up to two parameters."""

    def part() -> str:
        return drawn(dice, depth - 1)

    if depth == 0 or dice.random() < 0.12:
        return dice.choice(("r", "r", "r", "abs(r)", "1", "2", "1/3", "10^6", "10^(-6)", "a", "p", "sign(r)"))
    kinds = (
        lambda: f"({part()} {dice.choice('+-')} {part()})",
        lambda: f"({part()})*({part()})",
        lambda: f"({part()})/({dice.choice(('1', '1/100', 'a'))} + ({part()})^2)",
        lambda: f"({part()})^{dice.choice(('2', '3', '(1/2)', '7', 'p'))}",
        lambda: f"{dice.choice(('exp', 'tanh', 'atan', 'sin', 'cos', 'erf', 'asinh'))}({part()})",
        lambda: f"exp(-abs({part()}))",
        lambda: f"log(1 + abs({part()}))",
        lambda: f"{dice.choice(('max', 'min'))}({part()}, {part()})",
        lambda: f"{dice.choice(('abs', 'sign'))}({part()})",
        lambda: f"where(abs(r) < {dice.choice(('1', 'a'))}, {part()}, {part()})",
    )
    return dice.choice(kinds)()


# -- the judge -------------------------------------------------------------------------------------

_BINARY = {
    "+": lambda x, y: x + y, "-": lambda x, y: x - y, "*": lambda x, y: x * y, "/": lambda x, y: x / y,
    "^": lambda x, y: x**y,
}  # fmt: skip
_COMPARED = {
    "<": lambda x, y: x < y, "<=": lambda x, y: x <= y, ">": lambda x, y: x > y, ">=": lambda x, y: x >= y,
    "==": lambda x, y: x == y, "!=": lambda x, y: x != y,
}  # fmt: skip
_NUMPY = {
    "abs": np.abs, "sign": np.sign, "max": np.maximum, "min": np.minimum, "ln": np.log, "log": np.log,
    "atan": np.arctan, "asinh": np.arcsinh, "erf": np.vectorize(lambda x: float(mpmath.erf(x))),
    "heaviside": np.heaviside, "where": np.where,
}  # fmt: skip
_MPMATH = {
    "abs": abs, "max": max, "min": min, "ln": mpmath.log, "log": mpmath.log,
    "heaviside": lambda x, at_zero: mpmath.mpf(x > 0) if x else at_zero, "where": lambda c, x, y: x if c else y,
}  # fmt: skip


def value(node, point, functions, library):
    """A formula by its tree: floats of NumPy or numbers of mpmath."""

    def of(part):
        return value(part, point, functions, library)

    match node:
        case t.Number():
            return mpmath.mpf(node.value.numerator) / node.value.denominator if library is mpmath else float(node.value)
        case t.Name():
            return point[node.name]
        case t.Constant():
            return {"pi": library.pi, "e": library.e}[node.name] * 1
        case t.Negate():
            return -of(node.operand)
        case t.Binary():
            return _BINARY[node.operator](of(node.left), of(node.right))
        case t.Compare():
            return _COMPARED[node.operator](of(node.left), of(node.right))
        case t.Cases():
            *first, (last, _) = node.branches
            found = of(last)
            for inner, condition in reversed(first):
                found = functions["where"](of(condition), of(inner), found)
            return found
        case t.Call():
            function = functions.get(node.function) or getattr(library, node.function)
            return function(*map(of, node.arguments))
    raise TypeError(node)


GRID = np.unique(np.concatenate([np.linspace(0, 30, 60001), np.geomspace(1e-9, 1e6, 40000)]))[1:]


class Judge:
    """Samples of Phi for one choice of the parameters."""

    def __init__(self, text, point):
        self.node, self.point = parse(text), point
        line = np.concatenate([-GRID[::-1], GRID])
        with np.errstate(all="ignore"):
            heights = np.asarray(value(self.node, {**point, "r": line}, _NUMPY, np) + 0 * line, dtype=float)
        keep = np.isfinite(heights) & (np.abs(heights) < 1e200)
        self.line, self.heights = line[keep], heights[keep]

    def exactly(self, x):
        with mpmath.workdps(60):
            point = {**{name: mpmath.mpf(v) for name, v in self.point.items()}, "r": mpmath.mpf(float(x))}
            try:
                found = value(self.node, point, _MPMATH, mpmath)
            except (ZeroDivisionError, ValueError, OverflowError):
                return None
            return found if isinstance(found, mpmath.mpf) and mpmath.isfinite(found) else None

    def _confirmed(self, size, broken):
        """Whether one of the clearest breaches holds at 60 digits; broken(i, j, Phi(x_i), Phi(x_j))."""
        for k in np.argsort(size)[::-1][:5]:
            if not size[k] > 0:
                return False
            first, second = self.exactly(self.line[k]), self.exactly(self.line[min(k + 1, len(self.line) - 1)])
            if first is not None and second is not None and broken(k, first, second):
                return True
        return False

    def refutes(self, claim):
        """Whether samples show that a claim on Phi is false."""
        x, y = self.line, self.heights
        tiny = mpmath.mpf("1e-45")
        if len(x) < 100:
            return False
        if claim in ("activation nondecreasing", "regulariser convex", "first class of alt2020"):
            return self._confirmed(-np.diff(y), lambda k, a, b: b < a - tiny * (1 + abs(a)))
        if claim in ("activation increasing", "regulariser strictly convex"):
            return self._confirmed(-np.diff(y), lambda k, a, b: b < a - tiny * (1 + abs(a)))
        if claim in ("diffusivity nonnegative", "activation sign preserving", "regulariser nondecreasing"):
            return self._confirmed(-y * np.sign(x), lambda k, a, b: a * float(x[k]) < -tiny)
        if claim == "activation odd":
            other = np.interp(-x, x, y)

            def differs(k, a, b):
                mirrored = self.exactly(-x[k])
                return mirrored is not None and abs(a + mirrored) > tiny * (1 + abs(a))

            return self._confirmed(np.abs(y + other), differs)
        if claim == "diffusivity nonincreasing":
            g = y / x
            rise = np.where(np.sign(x[1:]) == np.sign(x[:-1]), np.diff(g) * np.sign(x[1:]), 0)

            def rises(k, a, b):
                one, other = a / mpmath.mpf(float(x[k])), b / mpmath.mpf(float(x[k + 1]))
                return (other - one) * float(np.sign(x[k])) > tiny * (1 + abs(one)) and x[k] * x[k + 1] > 0

            return self._confirmed(rise, rises)
        if claim in ("shrinkage satisfies (12)", "max-min stable", "shrinkage satisfies (13)", "sign stable"):
            upper = 2 if claim in ("shrinkage satisfies (12)", "max-min stable") else 1
            high = self._confirmed(y / x - upper, lambda k, a, b: a / mpmath.mpf(float(x[k])) > upper + tiny)
            return high or self._confirmed(-y / x, lambda k, a, b: a / mpmath.mpf(float(x[k])) < -tiny)
        return False


JUDGED = (
    "activation nondecreasing", "activation increasing", "regulariser convex", "regulariser strictly convex",
    "first class of alt2020", "diffusivity nonnegative", "activation sign preserving", "regulariser nondecreasing",
    "activation odd", "diffusivity nonincreasing", "shrinkage satisfies (12)", "shrinkage satisfies (13)",
    "max-min stable", "sign stable",
)  # fmt: skip


def demand_honest(text):
    """Every claim about a formula ends in an answer with a reason, in time, and none is refuted by samples."""
    try:
        definition = define(text, "activation")
    except SymdictError:
        return None  # refused at the door, with a reason
    begin = time.monotonic()
    found = findings(definition, seconds=SECONDS)
    assert time.monotonic() - begin < LATE, text
    assert all(finding.summary for finding in found.values()), text  # unknown says why
    values = constants(definition, seconds=SECONDS)
    for point in definition.space.samples(2) if definition.space.parameters else ({},):
        judge = Judge(text, {symbol.name: float(number) for symbol, number in point.items()})
        for claim in JUDGED:
            if found[claim].proved:
                assert not judge.refutes(claim), (text, claim, point)
        _demand_bounds(judge, values, point, text)
    return found


def _demand_bounds(judge, values, point, text):
    """No sample exceeds a constant that is called a supremum, or falls below an infimum."""
    chords, slopes = judge.heights / judge.line, np.diff(judge.heights) / np.diff(judge.line)
    for name, row in (("g_max", chords), ("g_min", -chords), ("slope_max", slopes), ("slope_min", -slopes)):
        closed, sign = values[name].closed, 1 if name.endswith("max") else -1
        text_of = values[name].high if sign > 0 else values[name].low
        if closed is None and text_of is None:
            continue
        try:
            bound = float(closed.subs(point)) if closed is not None else float(text_of)
        except (TypeError, ValueError):
            continue
        if not len(row) or not np.isfinite(bound):
            continue

        chord = name.startswith("g")

        def exceeds(k, a, b, bound=bound, sign=sign, chord=chord):
            x, y = mpmath.mpf(float(judge.line[k])), mpmath.mpf(float(judge.line[min(k + 1, len(judge.line) - 1)]))
            size = a / x if chord else (b - a) / (y - x)
            return size * sign > bound * sign + 1e-9 * (1 + abs(bound))

        assert not judge._confirmed(row - bound * sign - 1e-6 * (1 + abs(bound)), exceeds), (text, name, bound)


SHORT = HAND_MADE[::9]


@pytest.mark.parametrize("text", [pytest.param(x, marks=() if x in SHORT else pytest.mark.long) for x in HAND_MADE])
def test_hand_made(text):
    demand_honest(text)


SEEDS = [pytest.param(k, marks=() if k in (0, 2, 5, 11) else pytest.mark.long) for k in range(200)]


@pytest.mark.parametrize("seed", SEEDS)
def test_drawn(seed):
    demand_honest(drawn(random.Random(seed), 4))


def test_a_false_proof_is_caught(monkeypatch):
    """The judge sees through an engine that calls everything proved."""

    def credulous(definition, **_):
        return {name: Finding(name, Verdict.PROVED, {"summary": "trust me"}) for name in engine.CLAIMS}

    monkeypatch.setitem(globals(), "findings", credulous)
    for text in ("sin(r)", "r - r^3/10^12", "r + 2*sin(r)", "min(r, r^3)"):
        with pytest.raises(AssertionError):
            demand_honest(text)
