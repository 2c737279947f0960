"""The four forms by name, in the order of alt2020's tables."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches

from symdict.errors import InputError
from symdict.forms.activation import Activation
from symdict.forms.base import Form
from symdict.forms.diffusivity import Diffusivity
from symdict.forms.regulariser import Regulariser
from symdict.forms.shrinkage import Shrinkage

FORMS: Mapping[str, Form] = {
    form.key: form for form in (Diffusivity(), Regulariser(), Shrinkage(), Activation())
}


def form_named(key: str) -> Form:
    """The form with this key.

    Raises: InputError with the nearest known name.
    """
    if key in FORMS:
        return FORMS[key]
    near = get_close_matches(key, FORMS, n=1)
    raise InputError(
        f"there is no form {key!r}",
        hint=f"did you mean {near[0]}?" if near else "the forms are: " + ", ".join(FORMS),
    )
