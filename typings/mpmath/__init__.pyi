# mpmath ships no types that fit annotations (mpf is made at run time): to the type checker it is Any.
from typing import Any

def __getattr__(name: str) -> Any: ...
