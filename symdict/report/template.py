"""Layouts with holes: jinja2 environments that refuse undefined variables."""

from __future__ import annotations

from functools import lru_cache

import jinja2


@lru_cache(maxsize=2)
def _environment(kind: str) -> jinja2.Environment:
    loader = jinja2.PackageLoader("symdict.report", "templates")
    if kind == "tex":  # braces and percent signs belong to LaTeX
        return jinja2.Environment(
            loader=loader,
            undefined=jinja2.StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            block_start_string="<%",
            block_end_string="%>",
            variable_start_string="<<",
            variable_end_string=">>",
            comment_start_string="<#",
            comment_end_string="#>",
        )
    return jinja2.Environment(
        loader=loader,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=True,
    )


def fill(name: str, **values: object) -> str:
    """The template `name` with every hole filled.

    Raises: jinja2.UndefinedError for a hole without a value.
    """
    kind = "tex" if name.endswith(".tex") else "html"
    return _environment(kind).get_template(name).render(values)
