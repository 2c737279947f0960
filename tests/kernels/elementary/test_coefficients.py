"""The generated polynomials: reproduced byte for byte, and their bounds proved, not believed."""

from __future__ import annotations

import importlib.util
import re
import sys
from fractions import Fraction
from pathlib import Path
from types import ModuleType

import mpmath
import pytest
from flint import ctx

ROOT = Path(__file__).parents[3]


def load(name: str) -> ModuleType:
    """A script of scripts/elementary as a module."""
    path = ROOT / "scripts" / "elementary" / f"{name}.py"
    spec = importlib.util.spec_from_file_location(f"elementary_{name}", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


COEFFICIENTS = load("coefficients")
KINDS = (COEFFICIENTS.Polynomial, COEFFICIENTS.Interpolant)
POLYNOMIALS = [b for b in COEFFICIENTS.BLOCKS if isinstance(b, KINDS)]


def test_script_reproduces_the_coefficient_files_byte_for_byte() -> None:
    """What lies in the package is what the script computes today."""
    for name, text in COEFFICIENTS.texts().items():
        assert (COEFFICIENTS.FOLDER / name).read_text(encoding="utf-8") == text


def test_every_proved_bound_is_far_below_half_an_ulp() -> None:
    """Doubles: 2^-57 of the result; pairs: 2^-70; floats: 2^-28. The first guess of cbrt is refined.

    The short polynomials of 2^f begin with ln 2 rounded, a fifth of a unit: functions that take them say so.
    """
    text = (COEFFICIENTS.FOLDER / "coefficients.h").read_text(encoding="utf-8")
    found = re.findall(r"relative error below 2\^(-[\d.]+)\. \*/\n#define (\w+)", text)
    assert len(found) == len(POLYNOMIALS)
    for bound, name in found:
        limit = -28 if "SINGLE" in name else -70 if name.endswith(("NEAR", "WIDE")) else -57
        if name.endswith("SHORT"):
            limit += 2.5
        assert float(bound) <= (-6.5 if name == "SD_CBRT_START" else limit), name


@pytest.mark.parametrize("block", POLYNOMIALS, ids=lambda b: b.name)
def test_proof_catches_a_planted_wrong_coefficient(block) -> None:
    """One coefficient off by 2^-20 of itself (2^-4 for floats and the guess) breaks the bound."""
    coarse = block.single or block.name == "SD_CBRT_START"
    with mpmath.workdps(COEFFICIENTS.DIGITS):
        ctx.prec = 200
        found = block.coefficients()
        right = list(found[0] if isinstance(found, tuple) else found)
        wrong = list(right)
        wrong[1] *= 1 + Fraction(1, 2**4 if coarse else 2**20)
        assert block.bound(wrong) > block.bound(right) + 3


@pytest.mark.parametrize("block", POLYNOMIALS, ids=lambda b: b.name)
def test_bound_holds_at_sample_points(block) -> None:
    """The enclosure against plain mpmath evaluation: no sampled error exceeds the proved bound."""
    with mpmath.workdps(COEFFICIENTS.DIGITS):
        ctx.prec = 200
        found = block.coefficients()
        upper = list(found[0] if isinstance(found, tuple) else found)
        lower = list(found[1]) if isinstance(found, tuple) else []
        sums = [c + (lower[j] if j < len(lower) else 0) for j, c in enumerate(upper)]
        bound = mpmath.mpf(2) ** block.bound(sums)
        polynomial = [COEFFICIENTS.to_mpf(c) for c in reversed(sums)]
        low, high = COEFFICIENTS.to_mpf(block.low), COEFFICIENTS.to_mpf(block.high)
        series: list[mpmath.mpf] = []
        if isinstance(block, COEFFICIENTS.Polynomial):
            terms = COEFFICIENTS.terms_for(block.radius)
            series = [COEFFICIENTS.to_mpf(block.series(block.pairs + j)) for j in range(terms)]
        for i in range(21):
            x = low + (high - low) * i / 20
            value = mpmath.polyval(polynomial, x)
            if isinstance(block, COEFFICIENTS.Polynomial):
                error = abs(value - mpmath.polyval(series[::-1], x))
                error *= COEFFICIENTS.to_mpf(block.share) * abs(x) ** block.weight
            else:
                error = abs(value - block.function(x)) / COEFFICIENTS.to_mpf(block.smallest)
            assert error <= bound
