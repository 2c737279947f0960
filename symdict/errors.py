"""What can go wrong, one class per stage: what happened, where, and what to do about it.

Floor 0: imports nothing of symdict.
"""

from __future__ import annotations


class SymdictError(Exception):
    """An error with three parts: what, where, and a hint.

    The user's mistakes and our own defects are different subclasses: `InputError` and `Defect`.
    """

    def __init__(self, what: str, *, where: str = "", hint: str = "") -> None:
        super().__init__(what)
        self.what = what
        self.where = where
        self.hint = hint

    def __str__(self) -> str:
        lines = [self.what]
        if self.where:
            lines.append(f"  where: {self.where}")
        if self.hint:
            lines.append(f"  hint:  {self.hint}")
        return "\n".join(lines)

    def __reduce__(self) -> tuple[object, ...]:
        return (_rebuild, (type(self), self.what, self.where, self.hint))

    def to_json(self) -> dict[str, dict[str, str]]:
        """The error as the command line's contract prints it with `--json`."""
        return {
            "error": {
                "class": type(self).__name__,
                "message": self.what,
                "where": self.where,
                "hint": self.hint,
            }
        }


def _rebuild(cls: type[SymdictError], what: str, where: str, hint: str) -> SymdictError:
    return cls(what, where=where, hint=hint)


class InputError(SymdictError):
    """The input is at fault; the hint says how to mend it."""


class FormulaError(InputError):
    """A formula cannot be read: syntax, vocabulary or size."""


class ParameterError(InputError):
    """A parameter is unknown, missing, or has a value outside its domain."""


class UndecidedOrder(InputError):
    """The order of two breakpoints, or a sign, depends on undeclared constraints."""


class SegmentationError(InputError):
    """A formula cannot be cut into finitely many smooth pieces."""


class TranslationRefused(InputError):
    """A form does not exist for this nonlinearity; the message says why and where."""


class ClaimError(InputError):
    """A claim's name is not one that the engine decides."""


class UnknownEntry(InputError):
    """No catalogue entry or alias has this name."""


class CatalogError(InputError):
    """A catalogue file does not follow the schema."""


class SignalError(InputError):
    """An array handed to the runtime is unfit: shape, dtype, NaN, or layout."""


class StabilityRefused(InputError):
    """The time step size exceeds the stable bound."""


class KernelError(InputError):
    """A kernel cannot be generated for this form, target or dtype."""


class MissingTool(InputError):
    """An optional program or package that this command needs is absent."""


class FileError(InputError):
    """A file cannot be read or written, or has an unknown format."""


class LimitReached(SymdictError):
    """A time, memory or size budget ended a computation; the answer is unknown."""


class WorkerError(SymdictError):
    """The limited worker process failed for a reason other than its limits."""


class Defect(SymdictError):
    """A result contradicts its own check: our mistake, please report it."""
