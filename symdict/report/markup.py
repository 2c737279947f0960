"""MathML of boxes, for pages that load no script."""

from __future__ import annotations

from functools import lru_cache

from latex2mathml.converter import convert
from markupsafe import Markup, escape

from symdict.report.boxes import Box
from symdict.report.latex import latex


def mathml(box: Box, *, display: bool = True) -> Markup:
    """A box as a MathML element."""
    return Markup(_convert(latex(box), "block" if display else "inline"))


@lru_cache(maxsize=4096)
def _convert(source: str, display: str) -> str:
    source = source.replace("<", r"\lt ").replace(">", r"\gt ")
    return convert(source, display=display)


__all__ = ["Markup", "escape", "mathml"]
