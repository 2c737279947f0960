"""What the checker says to evidence that does not show its claim."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

Json = Mapping[str, Any]



class Refused(Exception):
    """The evidence does not show the claim."""


def demand(condition: bool, reason: str) -> None:
    """Raises: Refused with the reason, unless the condition holds."""
    if not condition:
        raise Refused(reason)
