"""What a user types: one class, and three functions that make it. Every method is a thin call.

Held stable: tools outside the repository call these names.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

import sympy as sp

from symdict import assembly, entries
from symdict.errors import TranslationRefused
from symdict.evidence import engine
from symdict.evidence.finding import Finding
from symdict.evidence.signals import Counterexample
from symdict.evidence.stability import StabilityBound, counterexample, stability
from symdict.forms import FORMS, Coupling, Definition, define
from symdict.jobs.kernels import parts_of
from symdict.kernels import Kernel, kernel
from symdict.language.segments import Segments
from symdict.language.symbols import Parameter, ParameterSpace
from symdict.report import draw, graphs, notebook
from symdict.report.latex import latex
from symdict.report.tables import Item, equation, formula
from symdict.runtime import Network

Number = int | float | str | sp.Expr


@dataclass(frozen=True, slots=True)
class Nonlinearity:
    """One nonlinearity in its four forms, with what is true of it and the kernels that compute it.

    item: its name, titles and definition. The four forms are SymPy expressions in `symdict.r` and the
    parameters, valid on the whole real line, for the coupling of the definition (tau = 1/4, h = 1 by
    default).

    >>> nl = entry("perona-malik")
    >>> nl.shrinkage
    r*(1 - exp(-r**2/lam**2))
    """

    item: Item = field(repr=False)
    name: str

    @property
    def definition(self) -> Definition:
        """The one form that is believed. Raises: TranslationRefused where an entry has none."""
        if self.item.definition is None:
            raise TranslationRefused(self.item.refused, where=self.name)
        return self.item.definition

    @property
    def title(self) -> str:
        return self.item.title or self.name

    @property
    def space(self) -> ParameterSpace:
        return self.item.space

    @property
    def parameters(self) -> tuple[Parameter, ...]:
        return self.space.parameters

    @property
    def flux(self) -> Segments:
        """The flux Phi, piece by piece: the pivot of all translations."""
        return self.definition.flux

    @property
    def diffusivity(self) -> sp.Expr:
        """g(r) = Phi(r)/r."""
        return self.translate("diffusivity")

    @property
    def regulariser(self) -> sp.Expr:
        """Psi(r) = 2 int_0^r Phi(x) dx."""
        return self.translate("regulariser")

    @property
    def shrinkage(self) -> sp.Expr:
        """S(r) = r - (2 sqrt(2) tau/h) Phi(sqrt(2) r/h)."""
        return self.translate("shrinkage")

    @property
    def activation(self) -> sp.Expr:
        """Phi(r)."""
        return self.translate("activation")

    def form(self, form: str, *, tau: Number | None = None, h: Number | None = None) -> Segments:
        """A form, piece by piece. Raises: TranslationRefused with the reason and the place."""
        return self.definition.translate(form, self._coupling(tau, h))

    def translate(self, form: str, *, tau: Number | None = None, h: Number | None = None) -> sp.Expr:
        """A form as one expression in `symdict.r`, for another coupling if asked.

        Raises: TranslationRefused with the reason and the place.
        """
        return self.form(form, tau=tau, h=h).to_sympy()

    def findings(self, *, seconds: float = 10.0) -> dict[str, Finding]:
        """Every claim of the vocabulary, decided with evidence: {claim name: Finding}.

        seconds: the budget for all claims together; what it does not reach is unknown, with the reason.
        """
        return engine.findings(self.definition, seconds=seconds)

    def check(self, claim: str, *, seconds: float = 10.0) -> Finding:
        """One claim, such as "activation nondecreasing". Raises: ClaimError for an unknown name."""
        return engine.decide(self.definition, claim, seconds=seconds)

    def stability(
        self, *, h: Number = 1, ndim: int = 1, spacings: Sequence[Number] | None = None
    ) -> tuple[StabilityBound, ...]:
        """The largest stable tau of each property, with its hypotheses, for grid size h in ndim dimensions."""
        return stability(self.definition, h=h, ndim=ndim, spacings=spacings)

    def counterexample(self, property: str, *, tau: Number, h: Number = 1, **values: Number) -> Counterexample | None:
        """The shortest signal found that one block with step tau handles as a property forbids; None if none was met.

        property: a row of `stability`, such as "max-min principle"; `.array` is the signal, float64, shape (n,).
        The breach is proved by running the block in ball arithmetic.
        """
        return counterexample(self.definition, property, tau=tau, h=h, values=dict(values) or None)

    def kernel(
        self,
        form: str = "activation",
        *,
        target: str = "c",
        dtype: str = "float64",
        mode: str = "exact",
        **values: Number,
    ) -> Kernel:
        """A form as a fast, accurate array function: `phi(x, out=None)`.

        target: "c" (NumPy where no compiler works) or "numpy"; form: also "slope" for Phi'; values: the
        parameters by name; mode: "exact" or "fast" (float32 in float arithmetic, to a few ulp). The kernel's
        `.source` is self-contained, `.promise` its error bound in ulp.

        Raises: KernelError, ParameterError, TranslationRefused.
        """
        return kernel(self.definition, form, target=target, dtype=dtype, mode=mode, values=values)

    def network(
        self,
        *,
        steps: int | None = None,
        time: Number | None = None,
        tau: Number | None = None,
        h: Number | Sequence[Number] = 1,
        ndim: int = 1,
        check: bool = True,
        mode: str = "exact",
        **values: Number,
    ) -> Network:
        """The diffusion network u <- u + tau D-(Phi(D+ u)) with `steps` blocks, or for the time T = m tau.

        f: float32 or float64, (..., n) for ndim = 1, the last ndim axes are space. h: grid size or one for
        each axis. tau beyond the bound of the max-min principle is refused unless check is False.
        mode: `exact` computes a float32 flux in double and rounds once; `fast` in float arithmetic, to a few ulp.

        Raises: StabilityRefused, ParameterError, KernelError. Source: alt2020, eqs. (5), (6), (8), Prop. 1.

        >>> net = entry("perona-malik").network(steps=40, tau="1/4", lam=0.1)
        """
        spacings = list(h) if isinstance(h, Sequence) and not isinstance(h, str) else [h] * ndim
        parts = parts_of(self.item, values, spacings, ndim, mode=mode)
        size = [str(spacing) for spacing in spacings]
        return assembly.network(
            parts,
            steps=steps,
            time=None if time is None else str(time),
            tau=None if tau is None else str(tau),
            h=size if ndim > 1 else size[0],
            ndim=ndim,
            check=check,
        )

    def latex(self, form: str = "activation", *, tau: Number | None = None, h: Number | None = None) -> str:
        """A form as LaTeX, `\\Phi(r) = ...`, as the tables print it."""
        coupling = None if tau is None and h is None else self._coupling(tau, h)
        _, body = formula(self.item, form, coupling)
        return latex(equation(FORMS[form], body))

    def plot(self, form: str = "activation", ax: Any = None) -> Any:
        """A form as a function plot with the marks of alt2020, Table 2; returns matplotlib's axes."""
        return draw.draw(graphs.graph(self.item, form).to_json(), ax=ax)

    def _repr_html_(self) -> str:
        return notebook.html(self.item)

    def _repr_latex_(self) -> str:
        return notebook.display_latex(self.item)

    def _coupling(self, tau: Number | None, h: Number | None) -> Coupling:
        own = self.definition.coupling
        if tau is None and h is None:
            return own
        return Coupling(own.tau if tau is None else tau, own.h if h is None else h)  # type: ignore[arg-type]


def catalog() -> tuple[str, ...]:
    """The names of all catalogue entries, sorted."""
    return entries.names()


def entry(name: str) -> Nonlinearity:
    """The catalogue entry with this name or alias.

    Raises: UnknownEntry with the nearest known names.
    """
    found = entries.entry(name)
    return Nonlinearity(Item.of(found), found.name)


def nonlinearity(
    formula: str | sp.Expr | float,
    *,
    form: str,
    tau: Number = "1/4",
    h: Number = 1,
    assume: Iterable[str] = (),
    integer: Iterable[str] = (),
    parameters: Sequence[Parameter] = (),
    name: str = "",
) -> Nonlinearity:
    """Your own nonlinearity, from a formula in r for one of its forms.

    formula: text in symdict's language, or a SymPy expression. Every free name but r is a positive
    parameter unless declared: `integer` names natural numbers, `assume` orders such as "t1 < t2" or
    "a > 2", `parameters` full declarations. tau and h couple the shrinkage function to the others.

    Raises: FormulaError, SegmentationError, UndecidedOrder, ParameterError, LimitReached.

    >>> nonlinearity("max(r, 0)", form="activation").regulariser
    Piecewise((0, r < 0), (r**2, True))
    """
    definition = define(
        formula,  # type: ignore[arg-type]
        form,
        parameters=parameters,
        assume=assume,
        integer=integer,
        coupling=Coupling(tau, h),  # type: ignore[arg-type]
    )
    return Nonlinearity(Item(name, name, definition), name)


__all__ = ["FORMS", "Nonlinearity", "catalog", "entry", "nonlinearity"]
