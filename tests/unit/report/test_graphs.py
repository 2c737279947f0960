"""Table 2: the paper's marks are derived, jumps stay open, and drawings are the same bytes every time."""

from __future__ import annotations

import json

import pytest
from matplotlib.figure import Figure

from symdict import entries
from symdict.report import draw, graphs
from symdict.report.graphs import Graph
from symdict.report.tables import SIX, Item


def graph(name: str, form: str, **values: object) -> Graph:
    return graphs.graph(Item.of(entries.entry(name)), form, values=values)


def bare(marks: list[tuple[float, str]]) -> list[str]:
    return [label.replace(" ", "") for _, label in marks]


@pytest.mark.parametrize(
    ("name", "form", "x", "y"),
    [
        ("constant", "activation", ["1"], ["1"]),
        ("charbonnier", "diffusivity", [r"\lambda"], ["1"]),
        ("charbonnier", "activation", [r"\lambda"], [r"\frac{\lambda}{\sqrt{2}}"]),
        ("soft", "regulariser", [r"\sqrt{2}\theta"], [r"2\theta^2"]),
        ("soft", "shrinkage", [r"\theta"], []),
        ("soft", "activation", [r"\sqrt{2}\theta"], [r"\sqrt{2}\theta"]),
        ("perona-malik", "activation", [r"\lambda"], [r"e^{-1/2}\lambda"]),
        ("garrote", "regulariser", [r"\sqrt{2}\theta"], [r"2\theta^2"]),
        ("hard", "regulariser", [r"\sqrt{2}\theta"], [r"2\theta^2"]),
        ("hard", "shrinkage", [r"\theta"], [r"\theta"]),
    ],
)
def test_the_marks_are_those_of_alt2020_table_2(name: str, form: str, x: list[str], y: list[str]) -> None:
    found = graph(name, form)
    assert bare(found.x_marks) == x
    assert bare(found.y_marks) == y


def test_marks_stand_where_the_function_says() -> None:
    """Huber at its threshold has the value 2 theta^2: for theta = 3 that is 18."""
    found = graph("soft", "regulariser", theta=3)
    assert found.x_marks[0][0] == pytest.approx(3 * 2**0.5, abs=1e-12)
    assert found.y_marks[0][0] == pytest.approx(18, abs=1e-12)


def test_curves_are_the_function() -> None:
    for form, value in (
        ("activation", lambda x: x / (1 + x * x) ** 0.5),
        ("diffusivity", lambda x: 1 / (1 + x * x) ** 0.5),
    ):
        (curve,) = graph("charbonnier", form, lam=1).curves
        assert len(curve) > 100
        assert max(abs(y - value(x)) for x, y in curve) < 1e-8


def test_a_jump_is_not_joined() -> None:
    flux = graph("hard", "activation", theta=1)
    assert len(flux.curves) == 3
    assert sorted(x for x, _ in flux.filled) == pytest.approx([-(2**0.5), 2**0.5])
    assert {y for _, y in flux.hollow} == {0.0}
    assert len(graph("garrote", "activation", theta=1).curves) == 1


def test_a_regulariser_without_closed_form_is_drawn_by_quadrature() -> None:
    """The curve of an integral agrees with mpmath's quadrature."""
    import mpmath

    item = Item.of(entries.entry("rational-power"))
    function = item.translate("regulariser")
    assert not function.closed
    found = graphs.graph(item, "regulariser", values={"p": 4, "lam": 1})
    x, y = found.curves[-1][-20]
    expected = mpmath.quad(lambda s: 2 * s / (1 + s**4), [0, x])
    assert y == pytest.approx(float(expected), abs=1e-9)


def test_a_form_that_does_not_exist_is_said_to() -> None:
    assert "no limit at 0" in graph("relu", "diffusivity").refused


def test_svg_is_the_same_bytes_and_carries_no_date() -> None:
    sheet = graphs.sheet([Item.of(entries.entry("soft"))]).to_json()
    plain = json.loads(json.dumps(sheet))
    first, second = draw.render(sheet, "svg"), draw.render(plain, "svg")
    assert first == second
    assert b"dc:date" not in first
    assert b"<svg" in first


@pytest.mark.parametrize(("kind", "head"), [("png", b"\x89PNG"), ("pdf", b"%PDF")])
def test_other_kinds_are_drawn_too(kind: str, head: bytes) -> None:
    sheet = graphs.sheet([Item.of(entries.entry(name)) for name in SIX[:2]], ("activation",)).to_json()
    content = draw.render(sheet, kind)
    assert content.startswith(head)
    assert content == draw.render(sheet, kind)


def test_draw_takes_and_returns_axes() -> None:
    ax = Figure().add_subplot()
    assert draw.draw(graph("soft", "activation").to_json(), ax=ax) is ax
    assert draw.draw(graph("soft", "activation").to_json()) is not ax
