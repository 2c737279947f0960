"""Makes the hand-written fluxes importable, and keeps compiled test kernels out of the user's cache."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

# one folder for all runs of this user: what is cached by content need not be built twice
_folder = Path(tempfile.gettempdir()) / f"symdict-tests-{os.getuid() if hasattr(os, 'getuid') else 'user'}"
_folder.mkdir(mode=0o700, exist_ok=True)
os.environ.setdefault("SYMDICT_CACHE", str(_folder))
