"""The query language: reading, three-valued logic, and answers from the engine for a few entries."""

from __future__ import annotations

import pytest
import sympy as sp

from symdict import entries, query
from symdict.errors import ClaimError, FormulaError
from symdict.evidence.constants import Constant
from symdict.language.symbols import Parameter, ParameterSpace
from symdict.query import Answer, Atom, Both, Not

YES, NO, OPEN = Answer(True), Answer(False), Answer(None, "open")


def test_the_query_of_the_issue_is_read() -> None:
    found = query.read("odd and redescending and lipschitz <= 1 and has closed regulariser")
    assert found == Both(
        (
            Atom("claim", ("activation odd",)),
            Atom("claim", ("activation redescending",)),
            Atom("compare", ("lipschitz", "<=", "1")),
            Atom("has", ("closed", "regulariser")),
        ),
        all_of=True,
    )


def test_brackets_negation_fields_and_quotes() -> None:
    found = query.read('not (convex or g_min < -1/8) and in neural networks and "shrinkage satisfies (13)"')
    assert found == Both(
        (
            Not(Both((Atom("claim", ("regulariser convex",)), Atom("compare", ("g_min", "<", "-1/8"))), all_of=False)),
            Atom("in", ("neural networks",)),
            Atom("claim", ("shrinkage satisfies (13)",)),
        ),
        all_of=True,
    )


@pytest.mark.parametrize(
    ("text", "error", "hint"),
    [
        ("odd and", FormulaError, 'for example "odd and redescending and lipschitz <= 1"'),
        ("has closed regularizer", FormulaError, "did you mean 'regulariser'?"),
        ("lipshitz <= 1", FormulaError, "did you mean 'lipschitz'?"),
        ("lipschitz <=", FormulaError, "for example lipschitz <= 1"),
        ("in optics", FormulaError, "known: diffusion"),
        ("(odd", FormulaError, "close it with )"),
        ("odd redescending", ClaimError, "activation redescending"),
        ('"odd', FormulaError, 'close it with "'),
    ],
)
def test_mistakes_get_a_hint(text: str, error: type[Exception], hint: str) -> None:
    with pytest.raises(error) as caught:
        query.read(text)
    assert hint in caught.value.hint


@pytest.mark.parametrize(
    ("text", "values", "truth"),
    [
        ("odd and convex", (YES, OPEN), None),
        ("odd and convex", (NO, OPEN), False),
        ("odd or convex", (YES, OPEN), True),
        ("odd or convex", (NO, OPEN), None),
        ("not odd or convex", (YES, NO), False),
        ("odd and convex", (YES, YES), True),
        ("odd or convex", (NO, NO), False),
    ],
)
def test_unknown_is_neither_counted_nor_dropped(text: str, values: tuple[Answer, Answer], truth: bool | None) -> None:
    table = dict(zip(("activation odd", "regulariser convex"), values, strict=True))
    assert query.evaluate(query.read(text), lambda atom: table[atom.words[0]]).truth is truth


def test_a_constant_with_parameters_is_compared_for_all_of_them() -> None:
    space = ParameterSpace((Parameter("a"),), ("a > 3",))
    a = space.symbols["a"]
    constant = Constant("lipschitz", 1 / (a - 2), None, None, True)
    assert query.compare(constant, Atom("compare", ("lipschitz", "<=", "1")), space) == YES
    assert query.compare(constant, Atom("compare", ("lipschitz", "<", "1/2")), space).truth is None
    infinite = Constant("lipschitz", sp.oo, None, None, False)
    assert query.compare(infinite, Atom("compare", ("lipschitz", "<=", "1")), space) == NO


@pytest.mark.parametrize(
    ("name", "text", "truth"),
    [
        ("perona-malik", "odd and redescending and lipschitz <= 1 and has closed regulariser", True),
        ("soft", "redescending", False),
        ("relu", "odd", False),
        ("bfb", "has regulariser", False),
        ("hard", "lipschitz <= 1", False),
        ("etp", "has shrinkage", False),
        ("etp", "odd", None),
    ],
)
def test_entries_are_settled(name: str, text: str, truth: bool | None) -> None:
    entry = entries.entry(name)
    assert query.evaluate(query.read(text), lambda atom: query.settle(entry, atom, 60.0)).truth is truth


def test_one_entry_is_judged_and_a_budget_is_told_from_an_answer() -> None:
    """The command line asks entry by entry; what only a budget left open is not kept."""
    assert query.judge("in wavelet shrinkage and odd", "soft") == YES
    assert query.judge("in wavelet shrinkage", "relu") == NO
    assert not YES.late
    assert not Answer(None, "lipschitz = Max(1, mu) depends on the parameters").late
    assert Answer(None, "lipschitz is unknown: the budget of 5 s ended the search").late
