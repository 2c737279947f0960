"""Shared fixtures: the formulas that the core's own tests run over, independent of the catalogue."""

from __future__ import annotations

import os

os.environ.setdefault("MPLBACKEND", "Agg")
