"""The four forms of one nonlinearity, each with its road to the flux and back.

The flux Phi is the pivot: a translation is `to.from_flux(source.to_flux(f))`, so that adding a form
adds one file, and Table 1 of alt2020 is the twelve compositions.
"""

from symdict.forms.base import Coupling, Form
from symdict.forms.definition import Definition, define
from symdict.forms.registry import FORMS, form_named

__all__ = ["FORMS", "Coupling", "Definition", "Form", "define", "form_named"]
