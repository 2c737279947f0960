"""The demonstration: a real signal and a real image come out better than they went in."""

from __future__ import annotations

import math

import numpy as np
import pytest
from runtime_fluxes import flux

from symdict.errors import SignalError
from symdict.runtime import Bound, Network
from symdict.runtime.demo import demo_image, demo_signal, denoise, noisy, psnr

pytest.importorskip("pywt")


def test_psnr_by_hand():
    clean = np.array([0.0, 1.0, 0.0, 1.0])
    assert psnr(clean + 0.1, clean) == pytest.approx(20.0)
    assert psnr(clean, clean) == math.inf
    assert psnr(clean + 0.1, clean, peak=10) == pytest.approx(40.0)
    with pytest.raises(SignalError, match="cannot be compared"):
        psnr(clean, clean[:2])


def test_the_noise_is_the_same_everywhere():
    assert noisy(np.zeros(3), 1.0).tolist() == noisy(np.zeros(3), 1.0).tolist()
    assert noisy(np.zeros(100000), 0.1).std() == pytest.approx(0.1, rel=0.01)
    assert noisy(np.zeros(3, np.float32), 1.0).dtype == np.float32


@pytest.mark.parametrize(("ndim", "sigma", "lam", "steps"), [(1, 0.05, 0.06, 8), (2, 0.1, 0.12, 8)])
def test_real_data_is_denoised(ndim, sigma, lam, steps):
    clean = demo_signal() if ndim == 1 else demo_image()
    assert clean.shape == ((1024,) if ndim == 1 else (512, 512))
    assert clean.min() >= 0
    assert clean.max() <= 1
    network = Network(
        lambda dtype: flux("perona", dtype, values=(lam,)), steps=steps, tau=0.9 * 0.5 / ndim, ndim=ndim,
        bounds=[Bound("max-min principle", 0.5 / ndim, needed=True)],
    )  # fmt: skip
    result = denoise(network, clean, sigma)
    assert result.psnr_after > result.psnr_before + 2
    assert result.range_kept
    assert result.mean_drift < 1e-14
    lines = result.lines()
    assert lines[0].startswith("PSNR")
    assert "kept exactly" in lines[1]
    assert lines[3] == f"tau    {network.tau:g}, stable up to {0.5 / ndim:g}"
