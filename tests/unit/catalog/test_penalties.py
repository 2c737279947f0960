"""The proximity operators derived from penalties, against brute-force minimisation and against known rules."""

from __future__ import annotations

import numpy as np
import pytest
import sympy as sp

from symdict import entries, penalties, records
from symdict.conventions import stated
from symdict.errors import TranslationRefused
from symdict.floats import half_line
from symdict.language.symbols import Parameter, ParameterSpace

PENALTIES = [record.name for record in records.records() if record.definition.form == "penalty"]
CLOSED = [name for name in PENALTIES if entries.entry(name).refused is None]


def test_which_penalties_are_derived() -> None:
    assert set(CLOSED) >= {
        "mcp", "scad-penalty", "l1", "l0", "elastic-net", "log-penalty", "log-sum", "capped-l1", "cel0", "berhu",
    }  # fmt: skip


@pytest.mark.parametrize("name", CLOSED)
def test_the_derived_shrinkage_minimises(name: str) -> None:
    """No point of a fine grid has a smaller objective than S(x), for several parameters."""
    entry = entries.entry(name)
    for point in entry.space.samples(3) if entry.parameters else ({},):
        values = {symbol.name: value for symbol, value in point.items()}
        penalty, breaks = half_line(entry.stated, values)
        shrinkage, thresholds = half_line(entry.definition.segments, values)
        at_zero = float(entry.stated.at_zero.subs(point))
        top = 3 * max((*map(float, breaks), *map(float, thresholds), 1.0))
        grid = np.linspace(0, top, 4001)
        phi = np.array([at_zero, *(penalty(y) for y in grid[1:])])
        for x in np.linspace(top / 97, 0.95 * top, 61):
            mine = shrinkage(float(x))
            cost = (mine - x) ** 2 / 2 + (penalty(mine) if mine > 0 else at_zero)
            assert cost <= float(((grid - x) ** 2 / 2 + phi).min()) + 1e-9


def test_mcp_gives_firm_and_scad_gives_its_rule() -> None:
    mcp = entries.entry("mcp").definition.segments
    lam, gamma = sp.symbols("lam gamma", positive=True)
    assert mcp.breaks == (lam, gamma * lam)
    assert entries.entry("scad-penalty").definition.segments.breaks[0] == lam


def test_a_penalty_without_closed_root_is_refused() -> None:
    with pytest.raises(TranslationRefused, match="no closed proximity operator"):
        _ = entries.entry("geman-reynolds").definition


def test_an_undecided_order_is_refused_with_the_bound_to_declare() -> None:
    """The capped l1 penalty without a bound of theta: soft or hard shrinkage, depending on theta."""
    record = records.record("capped-l1")
    space = ParameterSpace((Parameter("theta"),))
    with pytest.raises(TranslationRefused, match="depend"):
        penalties.shrinkage_of(stated(record.definition, space))
