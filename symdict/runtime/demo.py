"""The demonstration's material: a real signal and a real image, noise with a fixed seed, and a quality number."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np

from symdict.errors import MissingTool, SignalError
from symdict.runtime.network import Network

SEED = 20
"""Seed of the demonstration's noise."""


def psnr(u: np.ndarray, clean: np.ndarray, peak: float | None = None) -> float:
    """Peak signal to noise ratio of u against clean, in dB.

    10 log10(peak^2 / mean((u - clean)^2)),   peak = max(clean) - min(clean) unless given
    """
    u, clean = np.asarray(u, np.float64), np.asarray(clean, np.float64)
    if u.shape != clean.shape or u.size == 0:
        raise SignalError(f"shapes {u.shape} and {clean.shape} cannot be compared")
    error = float(np.mean((u - clean) ** 2))
    peak = float(clean.max() - clean.min()) if peak is None else peak
    if error == 0:
        return math.inf
    return 10 * math.log10(peak**2 / error) if peak > 0 else -math.inf


def noisy(clean: np.ndarray, sigma: float, seed: int = SEED) -> np.ndarray:
    """clean plus Gaussian noise of standard deviation sigma, the same on every machine (PCG64)."""
    noise = np.random.Generator(np.random.PCG64(seed)).standard_normal(clean.shape)
    return (clean + sigma * noise).astype(clean.dtype)


def demo_signal() -> np.ndarray:
    """A real electrocardiogram, 1024 samples, scaled to [0, 1]; shipped by PyWavelets.

    Raises: MissingTool without PyWavelets.
    """
    values = np.asarray(_data("ecg"), np.float64)
    return (values - values.min()) / (values.max() - values.min())


def demo_image() -> np.ndarray:
    """A real photograph, 512 x 512, grey values in [0, 1]; shipped by PyWavelets.

    Raises: MissingTool without PyWavelets.
    """
    return np.asarray(_data("camera"), np.float64) / 255


def _data(name: str) -> Any:
    try:
        import pywt.data
    except ImportError:
        raise MissingTool(
            "the demonstration's signal and image are shipped by PyWavelets", hint="pip install 'symdict[demo]'"
        ) from None
    return getattr(pywt.data, name)()


@dataclass(frozen=True, slots=True, eq=False)
class Denoised:
    """One denoising with its numbers: what a comparison prints."""

    clean: np.ndarray
    noisy: np.ndarray
    result: np.ndarray
    psnr_before: float
    psnr_after: float
    range_kept: bool
    mean_drift: float
    tau: float
    tau_max: float | None

    def lines(self) -> tuple[str, ...]:
        """The comparison in words."""
        low, high = float(self.noisy.min()), float(self.noisy.max())
        kept = "kept exactly" if self.range_kept else "left"
        limit = "none" if self.tau_max is None else f"{self.tau_max:g}"
        return (
            f"PSNR   {self.psnr_before:.2f} dB before, {self.psnr_after:.2f} dB after",
            f"range  [{low:.4f}, {high:.4f}] {kept}: result in [{self.result.min():.4f}, {self.result.max():.4f}]",
            f"mean   moved by {self.mean_drift:.1e}",
            f"tau    {self.tau:g}, stable up to {limit}",
        )


def denoise(network: Network, clean: np.ndarray, sigma: float, *, seed: int = SEED, threads: int = 1) -> Denoised:
    """Add noise to a clean signal or image, run the network, and compare."""
    before = noisy(clean, sigma, seed)
    result = network.run(before, threads=threads)
    limits = [bound.tau_max for bound in network.bounds if bound.needed]
    return Denoised(
        clean=clean,
        noisy=before,
        result=result,
        psnr_before=psnr(before, clean),
        psnr_after=psnr(result, clean),
        range_kept=bool(before.min() <= result.min() and result.max() <= before.max()),
        mean_drift=abs(float(result.mean() - before.mean())),
        tau=network.tau,
        tau_max=limits[0] if limits else None,
    )
