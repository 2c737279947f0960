"""The sweep over all floats finds misrounded results, and nothing where there are none."""

from __future__ import annotations

import numpy as np
import pytest

from symdict import entries
from symdict.kernels import emit, kernel, sweep
from symdict.kernels.accuracy import Judge


def _parts(name: str, form: str) -> tuple:
    definition = entries.entry(name).definition
    values = {parameter.name: float(np.float32(0.7390851)) for parameter in definition.space.parameters}
    kernels = [kernel(definition, form, dtype=dtype, values=values) for dtype in ("float32", "float64")]
    return (*kernels, Judge(emit.segments_of(definition, form), values))


@pytest.mark.parametrize("name", ["perona-malik", "charbonnier", "soft"])
def test_exact_float32_is_the_nearest_float(name: str) -> None:
    """Every 10007-th float: what is near a tie is judged by mpmath, and rounded to the nearer one."""
    swept = sweep.sweep(*_parts(name, "activation"), step=10007)
    assert swept.clean, str(swept)
    assert swept.arguments == -(-(2**32) // 10007)


def test_a_kernel_that_rounds_twice_is_caught() -> None:
    """Planted: results rounded to float32 after a rounding to 26 bits are off where the first one made a tie."""
    single, double, judge = _parts("charbonnier", "activation")

    def twice(x: np.ndarray) -> np.ndarray:
        with np.errstate(all="ignore"):
            exact = double(x.astype(np.float64))
            scale = np.ldexp(1.0, 26 - np.frexp(exact)[1])
            return np.where(np.isfinite(x), np.rint(exact * scale) / scale, exact).astype(np.float32)

    assert sweep.sweep(single, double, judge, step=100003).clean
    swept = sweep.sweep(twice, double, judge, step=100003)
    assert swept.misrounded
    assert "misrounded" in str(swept)


def test_a_kernel_that_loses_nan_is_caught() -> None:
    """Planted: NaN becomes 0."""
    single, double, judge = _parts("soft", "activation")
    swept = sweep.sweep(lambda x: np.nan_to_num(single(x)), double, judge, step=1000003, most=10)
    assert swept.lost_nan


def test_the_command_names_unknown_parameters(capsys: pytest.CaptureFixture[str]) -> None:
    assert sweep.main(["soft", "--param", "lam=1"]) == 2
    assert "'lam=1' names no parameter" in capsys.readouterr().err
