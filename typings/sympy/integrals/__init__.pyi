# SymPy ships no types, and those inferred from its source are wrong (sums of Basic, missing attributes):
# to the type checker everything of SymPy is Any; all else is checked.
from typing import Any

def __getattr__(name: str) -> Any: ...
