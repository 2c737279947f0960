"""The catalogue's files, read and checked: TOML in, frozen records out.

One file per nonlinearity in `catalog/`, one `references.toml`. A record is what the file says, as text:
no formula is interpreted here, so listing and citing need no computer algebra.

Floor: directly above `errors`; standard library only.
"""

from __future__ import annotations

import difflib
import hashlib
import json
import os
import re
import tomllib
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from symdict import folders
from symdict.errors import CatalogError, UnknownEntry

SCHEMA = 1
FORMS = ("diffusivity", "regulariser", "shrinkage", "activation")
DOMAINS = ("positive", "real", "integer")
SCALES = ("r", "amplitude", "shape")
PARITIES = ("odd", "even", "none")
FIELDS = ("diffusion", "robust statistics", "wavelet shrinkage", "regularisation", "neural networks")
REFERENCE_KINDS = ("article", "inproceedings", "incollection", "book", "techreport", "phdthesis", "misc")
RESERVED_FILES = ("references.toml",)
UNCONFIRMED = "not yet confirmed against the work itself"
REFERENCE_FIELDS = (
    "journal",
    "booktitle",
    "editor",
    "edition",
    "series",
    "publisher",
    "institution",
    "school",
    "address",
    "volume",
    "number",
    "pages",
    "howpublished",
)

#: How sources state a nonlinearity. The conversion of each is code, in `symdict.conventions`.
CONVENTIONS = {
    "diffusivity": ("diffusivity", "weight", "weight of square"),
    "regulariser": ("regulariser", "half loss", "loss of square", "half loss of square"),
    "shrinkage": ("shrinkage",),
    "activation": ("activation", "influence"),
    "penalty": ("penalty",),
}


@dataclass(frozen=True, slots=True)
class SourceRecord:
    """Where a statement stands: a key of `references.toml` and a place in that work."""

    key: str
    where: str = ""


@dataclass(frozen=True, slots=True)
class ParameterRecord:
    """A parameter as its entry declares it."""

    name: str
    domain: str = "positive"
    latex: str = ""
    meaning: str = ""
    scales: str = ""
    default: str = ""


@dataclass(frozen=True, slots=True)
class PieceRecord:
    """One piece of a function on r >= 0: `formula` holds up to `bound` (inclusive unless `strict`)."""

    formula: str
    bound: str = ""
    strict: bool = False


@dataclass(frozen=True, slots=True)
class Statement:
    """One function as a source states it: a formula in `r` (or `s`, the square), with its convention.

    `convention` names the normalisation (see `CONVENTIONS`), `unit` the factor by which the source
    divides (Barron's loss is Psi/(2 c^2): "half loss" in units of c^2), `tau` and `h` the coupling of
    a shrinkage function.
    """

    form: str
    convention: str
    pieces: tuple[PieceRecord, ...]
    parity: str = ""
    unit: str = ""
    tau: str = ""
    h: str = ""
    at_zero: str = ""
    source: SourceRecord | None = None

    @property
    def formula(self) -> str:
        """The statement in one line of text."""
        if len(self.pieces) == 1 and not self.pieces[0].bound:
            return self.pieces[0].formula
        parts = []
        for piece in self.pieces:
            if piece.bound:
                sign = "<" if piece.strict else "<="
                parts.append(f"({piece.formula}, r {sign} {piece.bound})")
            else:
                parts.append(f"({piece.formula}, True)")
        return f"Piecewise({', '.join(parts)})"


@dataclass(frozen=True, slots=True)
class ClaimRecord:
    """What the literature says of a form; decided by the engine, never assumed."""

    form: str
    claim: str
    source: SourceRecord
    value: str = ""
    where: str = ""
    note: str = ""

    @property
    def name(self) -> str:
        return f"{self.form} {self.claim}" if self.form else self.claim


@dataclass(frozen=True, slots=True)
class VariantRecord:
    """The same function as another community states it; that it is the same is proved, not believed."""

    name: str
    title: str
    statement: Statement
    parameters: tuple[ParameterRecord, ...] = ()
    assume: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PackageRecord:
    """One function of a software package that is an entry.

    `forms` are those that this function is (all that the package states, if left out), `parameters` the
    package's in terms of ours, `fixed` our parameters that the package fixes, and `unit` the factor by
    which the package divides. All values are formulas.
    """

    package: str
    name: str
    parameters: tuple[tuple[str, str], ...] = ()
    forms: tuple[str, ...] = ()
    fixed: tuple[tuple[str, str], ...] = ()
    unit: str = ""
    version: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class TuningRecord:
    """A published tuning constant: for which parameter, at which efficiency at the normal."""

    parameter: str
    efficiency: str
    value: str
    source: SourceRecord


@dataclass(frozen=True, slots=True)
class Record:
    """One catalogue entry as its file states it."""

    name: str
    title: str
    definition: Statement
    names: tuple[tuple[str, str], ...] = ()
    best: str = ""
    aliases: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()
    parameters: tuple[ParameterRecord, ...] = ()
    assume: tuple[str, ...] = ()
    printed: tuple[tuple[str, Statement], ...] = ()
    claims: tuple[ClaimRecord, ...] = ()
    variants: tuple[VariantRecord, ...] = ()
    packages: tuple[PackageRecord, ...] = ()
    tuning: tuple[TuningRecord, ...] = ()
    history: tuple[SourceRecord, ...] = ()
    note: str = ""
    file: str = ""
    digest: str = ""

    @property
    def all_names(self) -> tuple[str, ...]:
        """The name, the aliases and the variants' names: everything that resolves to this entry."""
        return (self.name, *self.aliases, *(variant.name for variant in self.variants))

    @property
    def sources(self) -> tuple[SourceRecord, ...]:
        """Every source that this entry uses, in order of first use."""
        found: dict[SourceRecord, None] = {}
        for source in (
            self.definition.source,
            *self.history,
            *(statement.source for _, statement in self.printed),
            *(claim.source for claim in self.claims),
            *(variant.statement.source for variant in self.variants),
            *(tuning.source for tuning in self.tuning),
        ):
            if source is not None:
                found.setdefault(source)
        return tuple(found)

    def reference_keys(self) -> tuple[str, ...]:
        """The keys of `references.toml` that this entry uses, in order of first use."""
        return tuple(dict.fromkeys(source.key for source in self.sources))


@dataclass(frozen=True, slots=True)
class Reference:
    """One work of `references.toml`."""

    key: str
    kind: str
    fields: tuple[tuple[str, str], ...]
    verified: bool
    by: str = ""

    def __getitem__(self, field: str) -> str:
        return dict(self.fields).get(field, "")

    @property
    def short(self) -> str:
        """Authors and year in one line."""
        people = [person.split(",")[0].strip() for person in self["author"].split(" and ")]
        if len(people) > 2:
            return f"{people[0]} et al. {self['year']}".strip()
        return f"{' and '.join(people)} {self['year']}".strip()

    def bibtex(self) -> str:
        """The reference as a BibTeX entry; an unconfirmed one says so in its note."""
        rows = [(field, value) for field, value in self.fields if field != "note"]
        note = self["note"]
        if not self.verified:
            note = f"{note}; {UNCONFIRMED}" if note else UNCONFIRMED
        if note:
            rows.append(("note", note))
        width = max(len(field) for field, _ in rows)
        lines = [f"  {field:<{width}} = {{{_bibtex_text(field, value)}}}," for field, value in rows]
        return "\n".join((f"@{self.kind}{{{self.key},", *lines, "}"))


_TEX = {"&": r"\&", "%": r"\%", "#": r"\#", "_": r"\_"}


def _bibtex_text(field: str, value: str) -> str:
    if field in ("doi", "url", "eprint"):
        return value
    return "".join(_TEX.get(letter, letter) for letter in value)


# --- where the files lie ------------------------------------------------------------------------


# --- a checked view of one TOML table -----------------------------------------------------------


class _Table:
    """One TOML table being read: every key is asked for once, what is left over is an error."""

    def __init__(self, data: Any, file: str, path: str) -> None:
        if not isinstance(data, dict):
            raise _wrong(file, path, f"must be a table, not {_kind(data)}", "write key = value pairs")
        self.data: dict[str, Any] = data
        self.file = file
        self.path = path
        self.asked: list[str] = []

    def key(self, name: str) -> str:
        return f"{self.path}.{name}" if self.path else name

    def fail(self, name: str, what: str, hint: str) -> CatalogError:
        return _wrong(self.file, self.key(name), what, hint)

    def has(self, name: str) -> bool:
        return name in self.data

    def raw(self, name: str) -> Any:
        self.asked.append(name)
        return self.data.get(name)

    def text(self, name: str, *, default: str | None = None, choices: tuple[str, ...] = ()) -> str:
        value = self.raw(name)
        if value is None:
            if default is not None:
                return default
            hint = f'add {name} = "..."'
            if choices:
                hint = f"add {name} = one of {', '.join(map(repr, choices))}"
            raise self.fail(name, "is missing", hint)
        if not isinstance(value, str):
            raise self.fail(name, f"must be text, not {_kind(value)}", f'write {name} = "{value}"')
        if choices and value not in choices:
            raise self.fail(name, f"is {value!r}", f"choose one of {', '.join(map(repr, choices))}")
        if not value.strip() and default is None:
            raise self.fail(name, "is empty", f'write {name} = "..."')
        return value

    def number_text(self, name: str, *, default: str = "") -> str:
        """A number or a formula, as text (the digits of a TOML float are kept as written)."""
        value = self.raw(name)
        if value is None:
            return default
        if isinstance(value, bool) or not isinstance(value, (int, float, str)):
            raise self.fail(name, f"must be a number or a formula, not {_kind(value)}", f"write {name} = 1")
        return value if isinstance(value, str) else repr(value)

    def flag(self, name: str) -> bool:
        value = self.raw(name)
        if value is None:
            return False
        if not isinstance(value, bool):
            raise self.fail(name, f"must be true or false, not {_kind(value)}", f"write {name} = true")
        return value

    def texts(self, name: str, *, choices: tuple[str, ...] = ()) -> tuple[str, ...]:
        value = self.raw(name)
        if value is None:
            return ()
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise self.fail(name, "must be a list of texts", f'write {name} = ["...", "..."]')
        for item in value:
            if choices and item not in choices:
                raise self.fail(name, f"holds {item!r}", f"choose from {', '.join(map(repr, choices))}")
        return tuple(value)

    def table(self, name: str) -> _Table | None:
        value = self.raw(name)
        return None if value is None else _Table(value, self.file, self.key(name))

    def tables(self, name: str) -> tuple[_Table, ...]:
        value = self.raw(name)
        if value is None:
            return ()
        if not isinstance(value, list):
            raise self.fail(name, f"must be a list of tables, not {_kind(value)}", f"write [[{name}]]")
        return tuple(_Table(item, self.file, f"{self.key(name)}[{i}]") for i, item in enumerate(value))

    def children(self, name: str) -> tuple[tuple[str, _Table], ...]:
        outer = self.table(name)
        if outer is None:
            return ()
        return tuple((key, _Table(value, self.file, outer.key(key))) for key, value in outer.data.items())

    def finish(self) -> None:
        for name in self.data:
            if name not in self.asked:
                near = difflib.get_close_matches(name, self.asked, n=1)
                hint = f"did you mean {near[0]!r}?" if near else f"known keys: {', '.join(self.asked)}"
                raise self.fail(name, "is not a key of the schema", hint)


def _wrong(file: str, path: str, what: str, hint: str) -> CatalogError:
    return CatalogError(f"{path} {what}", where=f"catalog/{file}, {path}", hint=hint)


def _kind(value: object) -> str:
    names: Mapping[type, str] = {
        dict: "a table",
        list: "a list",
        str: "text",
        bool: "true or false",
        int: "a number",
        float: "a number",
    }
    return names.get(type(value), type(value).__name__)


# --- from tables to records ---------------------------------------------------------------------

_NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*\Z")
_PARAMETER = re.compile(r"[A-Za-z][A-Za-z0-9_]*\Z")


def _source(table: _Table | None) -> SourceRecord | None:
    if table is None:
        return None
    source = SourceRecord(key=table.text("key"), where=table.text("where", default=""))
    table.finish()
    return source


def _needed_source(parent: _Table) -> SourceRecord:
    source = _source(parent.table("source"))
    if source is None:
        raise parent.fail("source", "is missing", 'add source = { key = "...", where = "..." }')
    return source


def _pieces(table: _Table) -> tuple[PieceRecord, ...]:
    rows = table.tables("segments")
    single = table.has("formula")
    if single == bool(rows):
        raise table.fail(
            "formula",
            "and segments are both given" if single else "is missing",
            'give formula = "..." (whole line) or segments = [{ upto = ..., formula = ... }, ...] (r >= 0)',
        )
    if single:
        return (PieceRecord(table.text("formula")),)
    pieces = []
    for index, row in enumerate(rows):
        last = index == len(rows) - 1
        if row.has("upto") and row.has("below"):
            raise row.fail("below", "and upto are both given", "keep upto (closed on the right) or below (open)")
        strict = row.has("below")
        bound = row.text("below" if strict else "upto", default="")
        if last and bound:
            raise row.fail("upto", "bounds the last segment", "the last segment reaches to infinity: leave upto out")
        if not last and not bound:
            raise row.fail(
                "upto",
                "is missing",
                'write { upto = "theta", formula = "..." }; only the last one is unbounded',
            )
        pieces.append(PieceRecord(row.text("formula"), bound, strict))
        row.finish()
    return tuple(pieces)


def _statement(table: _Table, *, form: str = "", reserved: tuple[str, ...] = ()) -> Statement:
    """Reads a statement; `reserved` are keys of the surrounding table that its caller reads."""
    table.asked.extend(reserved)
    if not form:
        form = table.text("form", choices=tuple(CONVENTIONS))
    convention = table.text("convention", default=form, choices=CONVENTIONS[form])
    pieces = _pieces(table)
    parity = table.text("parity", default="", choices=PARITIES)
    if len(pieces) > 1 and not parity:
        raise table.fail("parity", "is missing", 'segments are given on r >= 0: add parity = "odd" or "even"')
    if len(pieces) > 1 and parity == "none":
        raise table.fail("parity", "is 'none'", 'segments need "odd" or "even"; else give formula = "Piecewise(...)"')
    coupling = table.table("coupling")
    tau = h = ""
    if coupling is not None:
        tau, h = coupling.number_text("tau"), coupling.number_text("h")
        coupling.finish()
    statement = Statement(
        form=form,
        convention=convention,
        pieces=pieces,
        parity=parity,
        unit=table.text("unit", default=""),
        tau=tau,
        h=h,
        at_zero=table.number_text("at_zero"),
        source=_source(table.table("source")),
    )
    table.finish()
    return statement


def _parameters(table: _Table) -> tuple[ParameterRecord, ...]:
    found = []
    for name, row in table.children("parameters"):
        if not _PARAMETER.match(name) or name in ("r", "s", "tau", "h"):
            raise _wrong(
                row.file,
                row.path,
                "is not a parameter's name",
                "use letters and digits; r, s, tau, h are taken",
            )
        domain = row.text("domain", default="positive", choices=DOMAINS)
        found.append(
            ParameterRecord(
                name=name,
                domain=domain,
                latex=row.text("latex", default=""),
                meaning=row.text("meaning", default=""),
                scales=row.text("scales", default="", choices=("", *SCALES)),
                default=row.number_text("default"),
            )
        )
        row.finish()
    return tuple(found)


def _variant(table: _Table) -> VariantRecord:
    name = table.text("name")
    if not _NAME.match(name):
        raise table.fail("name", f"is {name!r}", "use small letters, digits and single hyphens")
    title = table.text("title", default=name)
    parameters = _parameters(table)
    assume = table.texts("assume")
    statement = _statement(table, reserved=("name", "title", "parameters", "assume"))
    return VariantRecord(name, title, statement, parameters, assume)


def _formulas(table: _Table | None) -> tuple[tuple[str, str], ...]:
    return () if table is None else tuple((key, table.number_text(key)) for key in table.data)


def _packages(table: _Table) -> tuple[PackageRecord, ...]:
    """[packages.NAME], or [[packages.NAME]] once for each function of that package."""
    outer = table.table("packages")
    if outer is None:
        return ()
    found: list[PackageRecord] = []
    for name, value in outer.data.items():
        rows = outer.tables(name) if isinstance(value, list) else (_Table(value, outer.file, outer.key(name)),)
        found += [_package(name, row) for row in rows]
    return tuple(found)


def _package(name: str, table: _Table) -> PackageRecord:
    record = PackageRecord(
        package=name,
        name=table.text("name"),
        parameters=_formulas(table.table("parameters")),
        forms=table.texts("forms", choices=tuple(CONVENTIONS)),
        fixed=_formulas(table.table("fixed")),
        unit=table.number_text("unit"),
        version=table.text("version", default=""),
        note=table.text("note", default=""),
    )
    table.finish()
    return record


def _record(data: dict[str, Any], file: str, digest: str) -> Record:
    table = _Table(data, file, "")
    schema = table.raw("schema")
    if schema != SCHEMA:
        raise table.fail("schema", f"is {schema!r}", f"write schema = {SCHEMA}")
    name = table.text("name")
    if not _NAME.match(name):
        raise table.fail("name", f"is {name!r}", "use small letters, digits and single hyphens")
    if f"{name}.toml" != file:
        raise table.fail("name", f"is {name!r}", f"the file of an entry has its name: call it {name}.toml")

    names_table = table.table("names")
    names: list[tuple[str, str]] = []
    if names_table is not None:
        names = [(form, names_table.text(form)) for form in FORMS if names_table.has(form)]
        names_table.asked.extend(FORMS)
        names_table.finish()
    best = table.text("best", default="", choices=("", *FORMS))
    if best and best not in dict(names):
        raise table.fail("best", f"is {best!r}", f'name that form in [names]: {best} = "..."')

    definition_table = table.table("definition")
    if definition_table is None:
        raise table.fail("definition", "is missing", "add a [definition] with form, formula and source")
    definition = _statement(definition_table)
    if definition.source is None:
        raise definition_table.fail("source", "is missing", 'add source = { key = "...", where = "..." }')

    printed = []
    for form, row in table.children("printed"):
        if form not in FORMS:
            raise table.fail(f"printed.{form}", "is not a form", f"choose one of {', '.join(FORMS)}")
        printed.append((form, _statement(row, form=form)))

    claims = []
    for row in table.tables("claims"):
        claims.append(
            ClaimRecord(
                form=row.text("form", default="", choices=("", *FORMS)),
                claim=row.text("claim"),
                value=row.number_text("value"),
                where=row.text("where", default=""),
                note=row.text("note", default=""),
                source=_needed_source(row),
            )
        )
        row.finish()

    tuning = []
    for row in table.tables("tuning"):
        tuning.append(
            TuningRecord(
                row.text("parameter"),
                row.number_text("efficiency"),
                row.number_text("value"),
                _needed_source(row),
            )
        )
        row.finish()

    history = []
    for row in table.tables("history"):
        history.append(SourceRecord(row.text("key"), row.text("where", default="")))
        row.finish()

    record = Record(
        name=name,
        title=table.text("title"),
        definition=definition,
        names=tuple(names),
        best=best,
        aliases=table.texts("aliases"),
        fields=table.texts("fields", choices=FIELDS),
        parameters=_parameters(table),
        assume=table.texts("assume"),
        printed=tuple(printed),
        claims=tuple(claims),
        variants=tuple(_variant(row) for row in table.tables("variants")),
        packages=_packages(table),
        tuning=tuple(tuning),
        history=tuple(history),
        note=table.text("note", default=""),
        file=file,
        digest=digest,
    )
    table.finish()
    declared = {parameter.name for parameter in record.parameters}
    for constant in record.tuning:
        if constant.parameter not in declared:
            raise _wrong(
                file,
                "tuning.parameter",
                f"is {constant.parameter!r}",
                f"parameters: {', '.join(sorted(declared))}",
            )
    for own in record.packages:
        for parameter, _ in own.fixed:
            if parameter not in declared:
                raise _wrong(
                    file,
                    f"packages.{own.package}.fixed",
                    f"holds {parameter!r}",
                    f"fix one of the entry's parameters: {', '.join(sorted(declared)) or 'it has none'}",
                )
    return record


def _toml(file: str, content: bytes) -> dict[str, Any]:
    try:
        return tomllib.loads(content.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise CatalogError("the file is not UTF-8", where=f"catalog/{file}", hint="save it as UTF-8") from error
    except tomllib.TOMLDecodeError as error:
        raise CatalogError(
            f"the file is not TOML: {error}", where=f"catalog/{file}", hint="mend the line named above"
        ) from error


def read_record(file: str, content: bytes) -> Record:
    """One entry from the bytes of its file; `file` is the file's name, such as "soft.toml".

    Raises: CatalogError naming file, key and cure.
    """
    return _record(_toml(file, content), file, hashlib.sha256(content).hexdigest())


def _reference(key: str, table: _Table) -> Reference:
    kind = table.text("kind", choices=REFERENCE_KINDS)
    author = table.text("author")
    title = table.text("title")
    year = table.number_text("year")
    fields = [("author", author), ("title", title)]
    for field in REFERENCE_FIELDS:
        value = table.number_text(field)
        if value:
            fields.append((field, value))
    fields.append(("year", year))
    for field in ("doi", "eprint", "url", "note"):
        value = table.text(field, default="")
        if value:
            fields.append((field, value))
    if not year:
        raise table.fail("year", "is missing", "add year = 1990")
    verified = table.raw("verified")
    if not isinstance(verified, bool):
        raise table.fail("verified", "is missing", "add verified = true (with by = ...) or verified = false")
    by = table.text("by", default="")
    if verified and not by:
        raise table.fail("by", "is missing", "say by which source the reference was confirmed")
    table.finish()
    return Reference(key, kind, tuple(fields), verified, by)


def read_references(content: bytes) -> tuple[Reference, ...]:
    """The works of `references.toml`, in order of their keys."""
    return _references(_toml("references.toml", content))


def _references(data: dict[str, Any]) -> tuple[Reference, ...]:
    found = [_reference(key, _Table(value, "references.toml", key)) for key, value in data.items()]
    return tuple(sorted(found, key=lambda reference: reference.key))


# --- the whole catalogue ------------------------------------------------------------------------


@lru_cache(maxsize=1)
def _files() -> tuple[tuple[str, bytes], ...]:
    return tuple((path.name, path.read_bytes()) for path in sorted(folders.catalogue().glob("*.toml")))


@lru_cache(maxsize=1)
def _documents() -> dict[str, dict[str, Any]]:
    """The tables of every file. Reading TOML takes most of the time of a listing, so what was read is
    kept under a digest of the files' content; without a usable cache folder it is read anew."""
    total = hashlib.sha256()
    for file, content in _files():
        total.update(f"{file} {len(content)}\n".encode())
        total.update(content)
    folder = folders.cache_folder("catalog")
    path = folder / f"{total.hexdigest()}.json" if folder is not None else None
    if path is not None:
        with suppress(OSError, ValueError):
            stored = json.loads(path.read_bytes())
            if stored["files"] == [file for file, _ in _files()]:
                return stored["documents"]
    documents = {file: _toml(file, content) for file, content in _files()}
    if path is not None:
        _keep(path, {"files": list(documents), "documents": documents})
    return documents


def _keep(path: Path, content: dict[str, Any]) -> None:
    """Writes atomically; a full or read-only disk costs only the time of the next reading."""
    with suppress(OSError, TypeError):
        text = json.dumps(content)
        new = path.with_name(f".{path.name}.{os.getpid()}")
        new.write_text(text, encoding="utf-8")
        os.replace(new, path)


@lru_cache(maxsize=1)
def references() -> tuple[Reference, ...]:
    """Every work of `catalog/references.toml`."""
    return _references(_documents().get("references.toml", {}))


@lru_cache(maxsize=1)
def records() -> tuple[Record, ...]:
    """Every entry of the catalogue, in order of their names.

    Raises: CatalogError at the first file that breaks the schema, at a name used twice, and at a
    citation key that `references.toml` lacks.
    """
    found = tuple(
        sorted(
            (
                _record(_documents()[file], file, hashlib.sha256(content).hexdigest())
                for file, content in _files()
                if file not in RESERVED_FILES
            ),
            key=lambda entry: entry.name,
        )
    )
    check_together(found, references())
    return found


def check_together(found: tuple[Record, ...], works: tuple[Reference, ...]) -> None:
    """Checks what no file can see alone: names are unique, and every citation resolves."""
    owner: dict[str, str] = {}
    known = [work.key for work in works]
    for entry in found:
        for name in entry.all_names:
            if name in owner:
                raise CatalogError(
                    f"the name {name!r} is used twice",
                    where=f"catalog/{owner[name]} and catalog/{entry.file}",
                    hint="keep it in one of the two",
                )
            owner[name] = entry.file
        for key in entry.reference_keys():
            if key not in known:
                near = difflib.get_close_matches(key, known, n=1)
                hint = f"did you mean {near[0]!r}?" if near else f"add [{key}] to catalog/references.toml"
                raise CatalogError(f"the citation key {key!r} is unknown", where=f"catalog/{entry.file}", hint=hint)


@lru_cache(maxsize=1)
def _index() -> dict[str, Record]:
    return {name: entry for entry in records() for name in entry.all_names}


def normal_name(text: str) -> str:
    """The spelling of a name in the catalogue: small letters and hyphens.

    >>> normal_name("Perona_Malik")
    'perona-malik'
    """
    return re.sub(r"[\s_–—-]+", "-", text.strip().lower())


def record(name: str) -> Record:
    """The entry of this name or alias.

    Raises: UnknownEntry with the nearest known names.
    """
    index = _index()
    key = normal_name(name)
    if key in index:
        return index[key]
    near = difflib.get_close_matches(key, index, n=3, cutoff=0.6)
    hint = f"did you mean {' or '.join(near)}?" if near else "`symdict list` prints every name"
    raise UnknownEntry(f"no catalogue entry is called {name!r}", where="catalog", hint=hint)


def reference(key: str) -> Reference:
    """The work with this key.

    Raises: CatalogError with the nearest known key.
    """
    for work in references():
        if work.key == key:
            return work
    near = difflib.get_close_matches(key, [work.key for work in references()], n=1)
    raise CatalogError(
        f"the citation key {key!r} is unknown",
        where="catalog/references.toml",
        hint=f"did you mean {near[0]!r}?" if near else "keys stand in catalog/references.toml",
    )


def cite(name: str) -> str:
    """BibTeX for exactly the works that the entry uses, in order of first use."""
    return "\n\n".join(reference(key).bibtex() for key in record(name).reference_keys()) + "\n"


def digest() -> str:
    """One digest of the whole catalogue: the key of everything that is cached about it."""
    total = hashlib.sha256()
    for entry in records():
        total.update(entry.digest.encode())
    return total.hexdigest()
