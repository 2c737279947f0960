"""What a decider returns for one region of the parameters."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Outcome:
    """Whether a claim holds, why, and where it fails.

    places: (ray, place) pairs that show a failure, for the witness;
    uses: the (kind, wanted sign) pairs of sign patterns on which a proof rests.
    """

    holds: bool
    why: str
    places: tuple[tuple[str, Any], ...] = ()
    facts: dict[str, Any] = field(default_factory=dict)
