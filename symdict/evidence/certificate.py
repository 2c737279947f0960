"""Evidence as plain data: what the checker needs to repeat an answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from symdict.evidence.cases import Case
    from symdict.evidence.engine import Subject
    from symdict.evidence.outcome import Outcome


def certificate(
    subject: Subject, name: str, cases: tuple[Case[Outcome], ...], summary: str
) -> dict[str, Any]:
    return {"summary": summary}
