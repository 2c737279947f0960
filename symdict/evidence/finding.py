"""An answer with its evidence: proved, refuted, or unknown with the reason."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

from symdict.evidence import recheck as checker


class Verdict(str, Enum):
    """The three answers there are."""

    PROVED = "proved"
    REFUTED = "refuted"
    UNKNOWN = "unknown"


Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found out about one claim.

    claim:     a name of `claims.CLAIMS`; it is meant for all admissible parameters.
    verdict:   proved, refuted or unknown.
    evidence:  what `recheck` repeats: the subject, the steps, and a summary for people.
    witness:   for a refuted claim, where it fails: exact points, parameters, or a signal.
    condition: for a claim that holds for some admissible parameters only, exactly which.

    >>> Finding("activation odd", Verdict.UNKNOWN, {"summary": "not tried"}).proved
    False
    """

    claim: str
    verdict: Verdict
    evidence: Json = field(default_factory=dict, hash=False)
    witness: Json | None = field(default=None, hash=False)
    condition: str = ""

    def __post_init__(self) -> None:
        object.__setattr__(self, "verdict", Verdict(self.verdict))
        if self.verdict is Verdict.REFUTED and not self.witness:
            raise ValueError(f"a refuted claim needs a witness: {self.claim}")

    def __bool__(self) -> bool:
        raise TypeError("a finding has three verdicts: ask .proved, .refuted or .unknown")

    @property
    def proved(self) -> bool:
        return self.verdict is Verdict.PROVED

    @property
    def refuted(self) -> bool:
        return self.verdict is Verdict.REFUTED

    @property
    def unknown(self) -> bool:
        return self.verdict is Verdict.UNKNOWN

    @property
    def summary(self) -> str:
        """One line of evidence for people."""
        return str(self.evidence.get("summary", ""))

    def recheck(self) -> bool:
        """Whether the independent checker repeats this finding from its evidence."""
        return checker.recheck(self.to_json())

    def explain(self) -> str:
        """The finding in sentences."""
        lines = [f"{self.claim}: {self.verdict.value}"]
        if self.summary:
            lines.append(f"  because {self.summary}")
        if self.evidence.get("scope"):
            lines.append(f"  for {self.evidence['scope']}")
        if self.condition:
            lines.append(f"  it holds exactly for: {self.condition}")
        if self.witness:
            shown = ", ".join(f"{key} = {value}" for key, value in self.witness.items())
            lines.append(f"  witness: {shown}")
        return "\n".join(lines)

    def to_json(self) -> Json:
        """Plain data that `from_json` reads back identically."""
        return {
            "claim": self.claim,
            "verdict": self.verdict.value,
            "evidence": self.evidence,
            "witness": self.witness,
            "condition": self.condition,
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Finding:
        return cls(
            claim=data["claim"],
            verdict=Verdict(data["verdict"]),
            evidence=dict(data.get("evidence") or {}),
            witness=dict(data["witness"]) if data.get("witness") else None,
            condition=data.get("condition", ""),
        )
