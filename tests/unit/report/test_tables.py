"""Tables 1 and 3 are derived, and come out as alt2020 prints them."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import sympy as sp

from symdict import entries
from symdict.forms import FORMS, Coupling
from symdict.language.latex import parse_latex
from symdict.language.segmenter import segments_of
from symdict.language.segments import Segments
from symdict.language.symbols import Parameter, ParameterSpace
from symdict.language.variables import radius
from symdict.report import renderings, tables, typeset
from symdict.report.latex import latex
from symdict.report.rules import coupling_of, gathered, rule
from symdict.report.spelling import symbol
from symdict.report.tables import Item, formula

GOLDEN = Path(__file__).resolve().parents[2] / "golden"
ROUND_TRIP = (
    *tables.SIX,
    "weickert",
    "geman-mcclure",
    "tukey",
    "fair",
    "log-cosh",
    "hampel",
    "scad",
    "log-sum",
    "sine",
)


def golden(name: str) -> list[tuple[str, str, str]]:
    lines = (GOLDEN / name).read_text(encoding="utf-8").splitlines()
    return [tuple(line.split(" ", 2)) for line in lines if line and not line.startswith("#")]  # type: ignore[misc]


def bare(source: str) -> str:
    """LaTeX without the spaces and braces that do not show."""
    return re.sub(r"([_^])\{(.)\}", r"\1\2", re.sub(r"\s+", "", source))


@pytest.fixture(scope="module")
def six() -> list[Item]:
    return [Item.of(entries.entry(name)) for name in tables.SIX]


@pytest.mark.parametrize(("name", "form", "printed"), golden("table3_alt2020.txt"))
def test_table3_cell_is_printed_as_alt2020_prints_it(name: str, form: str, printed: str) -> None:
    item = Item.of(entries.entry(name))
    _, body = formula(item, form)
    assert bare(latex(tables.equation(FORMS[form], body))) == bare(printed)


@pytest.mark.parametrize(("source", "target", "printed"), golden("table1_alt2020.txt"))
def test_table1_rule_is_printed_as_alt2020_prints_it(source: str, target: str, printed: str) -> None:
    table = tables.rules()
    row = next(row for row in table.rows if row.key == source)
    cell = row.cells[[column.key for column in table.columns].index(target)]
    assert cell.body is not None
    assert bare(latex(cell.body)) == bare(printed)


@pytest.mark.parametrize("target", FORMS)
@pytest.mark.parametrize("source", FORMS)
def test_rule_with_a_function_put_in_is_the_translation(source: str, target: str) -> None:
    """The typeset rule, applied to Phi = r/(1 + r^2), equals what the forms compute."""
    if source == target:
        return
    coupling = Coupling(tau=coupling_of(FORMS[source], FORMS[target]).tau)
    space = ParameterSpace((Parameter(coupling.tau.name),))
    flux = Segments.of((), (radius / (1 + radius**2),), parity=-1, space=space)
    given = FORMS[source].from_flux(flux, coupling).pieces[0]
    expected = FORMS[target].from_flux(flux, coupling).pieces[0]
    named = sp.Function(FORMS[source].symbol)
    filled = rule(FORMS[source], FORMS[target]).replace(named, lambda x: given.subs(radius, x)).doit()
    for point in (sp.Rational(1, 3), sp.Integer(2)):
        values = {radius: point, coupling.tau: sp.Rational(1, 5)}
        assert abs(sp.N((filled - expected).subs(values), 30)) < 1e-25


def test_gathered_changes_no_value() -> None:
    x, tau = sp.symbols("x tau", positive=True)
    function = sp.Function("S")
    rule_before = (radius / (4 * tau) - sp.sqrt(2) * function(radius / sp.sqrt(2)) / (4 * tau)) / radius
    assert sp.expand(gathered(rule_before) - rule_before) == 0
    integral = sp.Integral(x - 3 * function(x), (x, 0, radius))
    filled = gathered(integral).replace(function, lambda y: y**2).doit()
    assert sp.expand(filled - (radius**2 / 2 - radius**3)) == 0


@pytest.mark.parametrize("name", ROUND_TRIP)
def test_latex_reads_back_as_what_was_printed(name: str) -> None:
    item = Item.of(entries.entry(name))
    spellings = {latex(symbol(p.name, p.latex)): p.name for p in item.space.parameters}
    for form in FORMS:
        function, body = formula(item, form)
        if not function.closed:  # a bound of |r| in an integral is not in the language
            continue
        back = segments_of(parse_latex(latex(body), names=spellings), item.space)
        assert entries.equal(back, function), f"{form}: {latex(body)}"


def test_a_wrong_constant_is_caught_by_reading_back() -> None:
    item = Item.of(entries.entry("soft"))
    function, body = formula(item, "shrinkage")
    planted = latex(body).replace(r"\theta \operatorname", r"2\theta \operatorname")
    assert planted != latex(body)
    assert not entries.equal(segments_of(parse_latex(planted), item.space), function)


def test_table3_follows_the_coupling(six: list[Item]) -> None:
    """At tau = 1/8 soft shrinkage only halves what it takes away."""
    table = tables.formulas(six[2:3], ("shrinkage",), Coupling("1/8", 1))
    (cell,) = table.rows[0].cells
    assert cell.body is not None
    assert bare(latex(cell.body)) == bare(
        r"S(r) = \begin{cases} \frac{r}{2}, & |r| \le \theta \\"
        r" r - \frac{\theta \operatorname{sgn}(r)}{2}, & |r| > \theta \end{cases}"
    )


def test_names_stand_over_cells_and_the_best_is_bold(six: list[Item]) -> None:
    source = renderings.to_latex(tables.formulas(six))
    assert r"Truncated TV & Huber & \textbf{Soft} & \\" in source
    assert r"Constant & Whittaker--Tikhonov &  & \textbf{Identity} \\" in source
    text = renderings.to_text(tables.formulas(six))
    assert "*Soft*" in text


def test_any_subset_of_columns_can_be_printed(six: list[Item]) -> None:
    table = tables.formulas(six[:2], ("activation", "shrinkage"))
    assert [column.key for column in table.columns] == ["activation", "shrinkage"]
    data = json.loads(renderings.to_json(table))
    assert data["rows"][1]["cells"]["activation"]["expr"] == "r/sqrt(1 + r**2/lam**2)"
    assert data["rows"][1]["cells"]["activation"]["closed"] is True


def test_a_refused_cell_says_why() -> None:
    table = tables.formulas([Item.of(entries.entry("relu"))])
    (refused,) = [cell for cell in table.rows[0].cells if cell.refused]
    assert "no limit at 0" in refused.refused
    assert "no limit at 0" in renderings.to_latex(table)
    assert "no limit at 0" in renderings.to_html(table)


def test_html_carries_mathml_and_no_script(six: list[Item]) -> None:
    page = renderings.to_html(tables.formulas(six))
    assert page.count("<math") >= 24
    assert "<script" not in page
    assert "http" not in page.replace("http://www.w3.org/1998/Math/MathML", "")


def test_a_row_with_a_missing_cell_is_refused() -> None:
    table = tables.rules()
    with pytest.raises(ValueError, match="3 cells for 4 columns"):
        type(table)("x", "x", table.columns, (type(table.rows[0])("r", table.rows[0].cells[:3]),))


@pytest.mark.parametrize("seed", ["1", "2"])
def test_output_does_not_depend_on_the_hash_seed(seed: str, six: list[Item]) -> None:
    script = (
        "from symdict import entries\n"
        "from symdict.report import renderings, tables\n"
        "from symdict.report.tables import Item\n"
        "six = [Item.of(entries.entry(name)) for name in tables.SIX]\n"
        "print(renderings.to_latex(tables.formulas(six)), renderings.to_latex(tables.rules()), end='')\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        check=True,
        env={"PYTHONHASHSEED": seed, "PATH": "/usr/bin"},
    )
    assert done.stdout == f"{renderings.to_latex(tables.formulas(six))} {renderings.to_latex(tables.rules())}"


@pytest.mark.skipif(shutil.which("pdflatex") is None, reason="no LaTeX engine on this machine")
def test_latex_compiles_without_warnings(six: list[Item], tmp_path: Path) -> None:
    for stem, table in (("one", tables.rules()), ("three", tables.formulas(six))):
        (tmp_path / f"{stem}.tex").write_text(renderings.to_latex(table), encoding="utf-8")
        done = subprocess.run(
            ["pdflatex", "-interaction=nonstopmode", "-halt-on-error", f"{stem}.tex"],
            cwd=tmp_path, capture_output=True, text=True, check=False, timeout=120,
        )  # fmt: skip
        assert done.returncode == 0, done.stdout[-2000:]
        log = (tmp_path / f"{stem}.log").read_text(encoding="utf-8", errors="replace")
        assert not re.search(r"warning|overfull|underfull", log, re.IGNORECASE), log


@pytest.mark.skipif(shutil.which("pdflatex") is None, reason="no LaTeX engine on this machine")
def test_a_fragment_can_be_put_into_a_paper(six: list[Item]) -> None:
    fragment = renderings.to_latex(tables.formulas(six), document=False)
    assert r"\documentclass" not in fragment
    paper = "\n".join(
        (r"\documentclass{article}\usepackage{amsmath,booktabs}\begin{document}", fragment, r"\end{document}")
    )
    assert typeset.pdf(paper).startswith(b"%PDF")
