"""The JSON contract: what other programs read of a nonlinearity. Keys may be added, never renamed."""

from __future__ import annotations

from collections.abc import Iterable

from symdict.errors import TranslationRefused
from symdict.forms import FORMS, Coupling
from symdict.language.formula import to_text
from symdict.language.symbols import Parameter
from symdict.report.tables import Item, form_data, form_refused, formula


def describe(item: Item, *, coupling: Coupling | None = None, forms: Iterable[str] = FORMS) -> dict[str, object]:
    """The `translate` and `show` object of a nonlinearity.

    expr: SymPy's own syntax in r and the parameter names, valid on the whole real line; refused: the
    reason why a form does not exist, else None; closed: whether expr is free of integrals.
    """
    shown = coupling or (item.definition.coupling if item.definition else Coupling())
    return {
        "name": item.name or None,
        "title": item.title or None,
        "definition": _definition(item),
        "parameters": [_parameter(parameter) for parameter in item.space.parameters],
        "assume": list(item.space.assume),
        "tau": str(shown.tau),
        "h": str(shown.h),
        "forms": {form: _form(item, form, coupling) for form in forms},
    }


def _definition(item: Item) -> dict[str, object]:
    if item.definition is None:
        return {"form": None, "expr": None, "refused": item.refused}
    return {
        "form": item.definition.form,
        "expr": to_text(item.definition.segments.to_sympy()),
        "tau": str(item.definition.coupling.tau),
        "h": str(item.definition.coupling.h),
    }


def _form(item: Item, form: str, coupling: Coupling | None) -> dict[str, object]:
    try:
        function, box = formula(item, form, coupling)
    except TranslationRefused as refusal:
        return {"name": item.names.get(form), **form_refused(refusal)}
    return {"name": item.names.get(form), **form_data(function, box)}


def _parameter(parameter: Parameter) -> dict[str, object]:
    return {
        "name": parameter.name,
        "domain": parameter.domain,
        "latex": parameter.latex or None,
        "meaning": parameter.meaning or None,
        "scales": parameter.scales or None,
        "default": None if parameter.default is None else str(parameter.default),
    }
