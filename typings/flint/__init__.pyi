# python-flint ships no complete types: to the type checker it is Any; all else is checked.
from typing import Any

def __getattr__(name: str) -> Any: ...
