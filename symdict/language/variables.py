"""The one variable, in its two readings.

Every piece of a piecewise function is an expression in `radius`, a positive symbol; every
expression handed to a user is written in `r`, the same letter on the whole real line.
"""

from __future__ import annotations

import sympy as sp

radius = sp.Symbol("r", positive=True)
"""The variable of a piece: r > 0."""

r = sp.Symbol("r", real=True)
"""The variable of a whole-line expression; public as `symdict.r`."""

dummy = sp.Symbol("x", positive=True)
"""The integration variable of an unevaluated integral."""
