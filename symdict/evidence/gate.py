"""The gate for wild formulas: they are analysed in the limited worker first.

SymPy's limits and factorisations cannot be interrupted inside this process; a worker can be killed. What ends
there in time is safe to repeat here.
"""

from __future__ import annotations

import sympy as sp

from symdict import limits
from symdict.errors import LimitReached, SymdictError
from symdict.evidence.certificate import segments_data
from symdict.language.segments import Segments
from symdict.language.variables import radius

_LARGE = 150
"""Operation count beyond which a piece counts as wild."""

_PASSED: dict[Segments, str] = {}
_WAVES = (sp.sin, sp.cos, sp.tan, sp.sec, sp.csc, sp.cot)


def wild(flux: Segments) -> bool:
    """Whether some piece may lead SymPy astray: waves of nonlinear arguments, towers, variable exponents."""
    return any(_wild(piece) for half in (flux.right, flux.left) for piece in half.pieces)


def _wild(piece: sp.Expr) -> bool:
    if piece.count_ops() > _LARGE:
        return True
    waves = 0
    for node in sp.preorder_traversal(piece):
        if node.is_Pow and node.exp.is_Integer and abs(node.exp) > _HIGH:
            return True
        if isinstance(node, sp.exp) and _steep(node.exp):
            return True
        if not node.has(radius):
            continue
        if isinstance(node, _WAVES):
            waves += 1
            if sp.diff(node.args[0], radius).has(radius) or isinstance(node, sp.tan | sp.sec | sp.csc | sp.cot):
                return True
        elif isinstance(node, _HYPERBOLIC):
            if any(inner.has(radius) for inner in node.args[0].atoms(sp.log, *_GROWING, *_WAVES)):
                return True
        elif node.is_Pow and node.exp.has(radius):
            return True
    return waves > 2


_GROWING = (sp.exp, sp.sinh, sp.cosh)
_HYPERBOLIC = (*_GROWING, sp.tanh, sp.coth, sp.sech, sp.csch)
"""Functions in which what grows exponentially makes a tower."""
_HIGH = 24
"""The power beyond which polynomials are costly to factor."""


def _steep(exponent: sp.Expr) -> bool:
    """Whether exp(c p) with a parameter p would be factored as a high power of exp(p)."""
    terms = (term.as_coeff_Mul() for term in sp.Add.make_args(sp.expand(exponent)))
    return any(abs(number) > _HIGH and rest.free_symbols and not rest.has(radius) for number, rest in terms)


def passed(flux: Segments, seconds: float) -> None:
    """Raises: LimitReached if the analysis of a wild flux does not end in the worker in time."""
    if limits.inside_worker() or not wild(flux):
        return
    if flux not in _PASSED:
        _PASSED[flux] = _tried(flux, seconds)
    if _PASSED[flux]:
        raise LimitReached(
            "the analysis of this formula did not end within its budget", where=_PASSED[flux],
            hint="bind parameters, or ask for more seconds",
        )  # fmt: skip


def _tried(flux: Segments, seconds: float) -> str:
    payload = {"flux": segments_data(flux), "seconds": seconds}
    try:
        limits.call("symdict.evidence.rehearsal:rehearse", payload, seconds=max(1.0, seconds))
    except SymdictError as reason:
        return reason.what
    return ""
