"""The twelve rules of alt2020, Table 1: the four forms applied to functions that nobody defined."""

from __future__ import annotations

import sympy as sp
from sympy.core.function import AppliedUndef

from symdict.forms import Coupling, Form
from symdict.language.segments import Segments
from symdict.language.symbols import Parameter, ParameterSpace
from symdict.language.variables import radius


def coupling_of(source: Form, target: Form) -> Coupling:
    """tau = alpha between a regulariser and a shrinkage function, tau elsewhere, as in Table 1; h = 1."""
    variational = {source.key, target.key} == {"regulariser", "shrinkage"}
    return Coupling(tau=Parameter("alpha" if variational else "tau").symbol)


def rule(source: Form, target: Form) -> sp.Expr:
    """The target form of an undefined function of the source form, in `radius`.

    >>> rule(FORMS["activation"], FORMS["diffusivity"])
    Phi(r)/r
    """
    coupling = coupling_of(source, target)
    given = sp.Function(source.symbol)(radius)
    space = ParameterSpace((Parameter(coupling.tau.name),))
    function = Segments.of((), (given,), parity=source.parity, space=space, at_zero=sp.S.Zero)
    if source is target:
        return given
    (piece,) = target.from_flux(source.to_flux(function, coupling), coupling).pieces
    return gathered(piece)


def gathered(expr: sp.Expr) -> sp.Expr:
    """A rule with its integrals taken apart and its common factor in front.

    `normal.tidy` leaves undefined functions alone: only here are they rearranged, and only linearly.

    >>> r, tau = sp.symbols("r tau", positive=True)
    >>> gathered(r - 4*tau*r*sp.Function("g")(r))
    r*(-4*tau*g(r) + 1)
    """
    linear = expr.replace(lambda part: isinstance(part, sp.Integral), _linear)
    terms = sp.Add.make_args(sp.expand(linear))
    if len(terms) == 1:
        return terms[0]
    content = _common_factor(terms)
    return sp.Mul(content, sp.Add(*(term / content for term in terms)), evaluate=content == 1)


def _linear(integral: sp.Integral) -> sp.Expr:
    """The sum of the integrals of the terms; constants in front, known parts integrated."""
    limits = integral.limits[0]
    total = []
    for term in sp.Add.make_args(sp.expand(integral.function)):
        constant, rest = term.as_independent(limits[0], as_Add=False)
        inner = sp.Integral(rest, limits)
        total.append(constant * (inner if rest.has(AppliedUndef) else inner.doit()))
    return sp.Add(*total)


def _common_factor(terms: tuple[sp.Expr, ...]) -> sp.Expr:
    """What all terms share: a rational, powers of parameters, and positive powers of r."""
    number = sp.gcd_list([abs(term.as_coeff_Mul()[0]) for term in terms])
    shared = number
    first = dict(factor.as_base_exp() for factor in sp.Mul.make_args(terms[0]))
    for base, _ in sorted(first.items(), key=lambda item: str(item[0])):
        if not isinstance(base, sp.Symbol):
            continue
        exponents = [dict(f.as_base_exp() for f in sp.Mul.make_args(term)).get(base, 0) for term in terms]
        if all(exponent > 0 for exponent in exponents):
            shared *= base ** min(exponents)
        elif base != radius and all(exponent < 0 for exponent in exponents):
            shared *= base ** max(exponents)
    return shared
