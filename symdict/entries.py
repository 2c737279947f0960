"""The catalogue with its mathematics: an entry's definition, derived forms, printed forms and sources.

A record (see `records`) is what a file says; an entry is what it means. The definition is converted
from its source's convention by code; a penalty's shrinkage function is derived; a printed form is used
only after it is proved equal to the derived one.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import sympy as sp

from symdict import conventions, penalties, records
from symdict.errors import CatalogError, SymdictError, TranslationRefused
from symdict.forms.base import Coupling
from symdict.forms.definition import Definition
from symdict.forms.registry import FORMS
from symdict.language import normal, tree
from symdict.language.formula import to_sympy
from symdict.language.parse import parse
from symdict.language.segmenter import segments_of
from symdict.language.segments import Segments
from symdict.language.symbols import Parameter, ParameterSpace
from symdict.records import ClaimRecord, ParameterRecord, Record, SourceRecord, Statement


@dataclass(frozen=True, slots=True)
class Printed:
    """A form as a source typesets it, proved equal to the derived form.

    node: the formula on the whole line, |r| and sgn written as printed; pieces: the same, branch by
    branch, with the bound of |r| (None for the last).
    """

    form: str
    node: tree.Node
    pieces: tuple[tuple[tree.Node, tree.Node | None], ...]
    source: SourceRecord | None


@dataclass(frozen=True, slots=True)
class Entry:
    """One nonlinearity of the catalogue.

    >>> entry("Huber").name
    'soft'
    >>> entry("perona-malik").definition.translate("activation").to_sympy()
    r*exp(-r**2/(2*lam**2))
    """

    record: Record

    @property
    def name(self) -> str:
        return self.record.name

    @property
    def title(self) -> str:
        return self.record.title

    @property
    def names(self) -> dict[str, str]:
        """What each form is called, where it has a name of its own."""
        return dict(self.record.names)

    @property
    def best(self) -> str:
        """The form by which the nonlinearity is best known ("" if none stands out)."""
        return self.record.best

    @property
    def aliases(self) -> tuple[str, ...]:
        return self.record.all_names[1:]

    @property
    def claims(self) -> tuple[ClaimRecord, ...]:
        return self.record.claims

    @property
    def parameters(self) -> tuple[Parameter, ...]:
        return self.space.parameters

    @property
    def space(self) -> ParameterSpace:
        return _space(self.record.parameters, self.record.assume)

    @property
    def statement(self) -> Statement:
        """The source's own statement."""
        return self.record.definition

    @property
    def stated(self) -> Segments:
        """The function as its source states it, in the source's convention."""
        return _stated(self.record)

    @property
    def definition(self) -> Definition:
        """The one form that is believed, normalised.

        Raises: TranslationRefused for a penalty whose proximity operator has no closed form.
        """
        return _definition(self.record)

    @property
    def refused(self) -> TranslationRefused | None:
        """Why there is no definition, for an entry that only states a refusal."""
        try:
            _ = self.definition
        except TranslationRefused as refusal:
            return refusal
        return None

    @property
    def defaults(self) -> dict[str, sp.Rational]:
        """The default value of each parameter that declares one."""
        return {
            parameter.name: parameter.default
            for parameter in self.parameters
            if parameter.default is not None
        }

    def printed(self, form: str) -> Printed | None:
        """The form as a source typesets it, or None where the entry prints none.

        Raises: CatalogError where the printed formula is not proved equal to the derived one.
        """
        return _printed(self.record, form)

    def conventions(self, package: str) -> tuple[conventions.Presentation, ...]:
        """The formulas and parameters of this entry as each function of a package has them."""
        return conventions.present(self.record, self._forms(), self.space, package)

    def _forms(self) -> dict[str, Segments | str]:
        found: dict[str, Segments | str] = {}
        if self.statement.form == "penalty":
            found["penalty"] = self.stated
        for form in FORMS:
            try:
                found[form] = self.definition.translate(form)
            except TranslationRefused as refusal:
                found[form] = refusal.what
        return found


def names() -> tuple[str, ...]:
    """The names of all entries, sorted."""
    return tuple(record.name for record in records.records())


def entries() -> tuple[Entry, ...]:
    """All entries, in the order of their names."""
    return tuple(Entry(record) for record in records.records())


def entry(name: str) -> Entry:
    """The entry of this name or alias.

    Raises: UnknownEntry with the nearest known names.
    """
    return Entry(records.record(name))


@lru_cache(maxsize=1024)
def _space(parameters: tuple[ParameterRecord, ...], assume: tuple[str, ...]) -> ParameterSpace:
    return ParameterSpace(tuple(map(_parameter, parameters)), assume)


def _parameter(record: ParameterRecord) -> Parameter:
    default = to_sympy(parse(record.default), {}) if record.default else None
    if default is not None and not isinstance(default, sp.Rational):
        raise CatalogError(
            f"the default of {record.name} is {record.default!r}, not a rational number",
            where=f"parameters.{record.name}.default",
            hint='write a number such as 1, "3/2" or "1.345"',
        )
    return Parameter(
        name=record.name,
        domain=record.domain,
        latex=record.latex,
        meaning=record.meaning,
        scales=record.scales,
        default=default,
    )


@lru_cache(maxsize=1024)
def _stated(record: Record) -> Segments:
    with _at(record, "definition"):
        return conventions.stated(record.definition, _space(record.parameters, record.assume))


@lru_cache(maxsize=1024)
def _definition(record: Record) -> Definition:
    with _at(record, "definition"):
        return definition_of(record.definition, _space(record.parameters, record.assume))


def definition_of(statement: Statement, space: ParameterSpace) -> Definition:
    """The normalised definition that a source's statement gives."""
    coupling = Coupling(statement.tau or "1/4", statement.h or 1)
    segments = conventions.normalised(statement, space)
    if statement.form == "penalty":
        return Definition("shrinkage", penalties.shrinkage_of(segments), coupling)
    return Definition(statement.form, segments, coupling)


@lru_cache(maxsize=1024)
def variant_definition(record: Record, name: str) -> Definition:
    """The normalised definition that a variant of an entry states, over the variant's own parameters."""
    variant = next(item for item in record.variants if item.name == name)
    with _at(record, f"variants, {name}"):
        return definition_of(variant.statement, _space(variant.parameters, variant.assume))


@lru_cache(maxsize=1024)
def _printed(record: Record, form: str) -> Printed | None:
    statement = dict(record.printed).get(form)
    if statement is None:
        return None
    space = _space(record.parameters, record.assume)
    with _at(record, f"printed.{form}"):
        node = conventions.typeset(statement)
        derived = _definition(record).translate(form)
        if not equal(segments_of(node, space), derived):
            raise CatalogError(
                f"the printed {form} is not equal to the derived one",
                where=f"catalog/{record.file}, printed.{form}",
                hint=f"derived: {derived.to_sympy()}",
            )
    branches = node.branches if isinstance(node, tree.Cases) else ((node, None),)
    pieces = tuple(
        (value, condition.right if isinstance(condition, tree.Compare) else None)
        for value, condition in branches
    )
    return Printed(form, node, pieces, statement.source)


def equal(one: Segments, other: Segments) -> bool:
    """Whether two functions are proved equal: breakpoint by breakpoint and piece by piece."""
    one, other = one.tidied(), other.tidied()
    halves = ((one.right, other.right), (one.left, other.left))
    return all(
        len(a.breaks) == len(b.breaks)
        and all(normal.is_zero(x - y) for x, y in zip(a.breaks, b.breaks, strict=True))
        and all(normal.is_zero(x - y) for x, y in zip(a.pieces, b.pieces, strict=True))
        for a, b in halves
    )


class _at:
    """Adds the file and key of an entry to an error that arises while its formulas are read."""

    def __init__(self, record: Record, key: str) -> None:
        self.where = f"catalog/{record.file}, {key}" if record.file else key

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if isinstance(error, SymdictError) and not error.where.startswith("catalog/"):
            error.where = f"{self.where}: {error.where}" if error.where else self.where
