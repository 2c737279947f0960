"""Stores values of the thresholding of skimage.restoration.denoise_wavelet: run with scikit-image, in this folder.

A signal of two samples (d, -d)/sqrt(2) has the one Haar coefficient d: the package thresholds it and transforms
it back.
"""

from __future__ import annotations

import numpy as np
import skimage
from grid import SIGNED, case, write
from skimage.restoration._denoise import _wavelet_threshold

THRESHOLD = 0.9


def threshold(mode: str, d: float) -> float:
    pair = np.array([d, -d]) / np.sqrt(2)
    found = _wavelet_threshold(pair, "haar", threshold=THRESHOLD, mode=mode, wavelet_levels=1)
    return float((found[0] - found[1]) / np.sqrt(2))


def main() -> None:
    cases = []
    for entry in ("soft", "hard"):
        what = {"of": f"mode {entry}", "reading": "threshold(d)", "parameters": {"threshold": str(THRESHOLD)}}
        cases.append(case(entry, f"mode {entry}", what, lambda d, mode=entry: threshold(mode, d), SIGNED))
    write("scikit-image", skimage.__version__, cases)


if __name__ == "__main__":
    main()
