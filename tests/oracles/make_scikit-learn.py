"""Stores values of losses, contrast functions, kernels and activations of scikit-learn: run from this folder."""

from __future__ import annotations

import numpy as np
import sklearn
from grid import SIGNED, case, write
from sklearn._loss.loss import HuberLoss
from sklearn.decomposition import _fastica
from sklearn.linear_model._sgd_fast import SquaredEpsilonInsensitive
from sklearn.neighbors import KernelDensity
from sklearn.neural_network._base import ACTIVATIONS


def huber(x: float) -> float:
    return HuberLoss(delta=1.345).loss(y_true=np.zeros(1), raw_prediction=np.array([x])).item()


def contrast(name: str, x: float) -> float:
    return getattr(_fastica, name)(np.array([[x]]), {"alpha": 1.5})[0].item()


def activation(name: str, x: float) -> float:
    found = np.array([x])
    ACTIVATIONS[name](found)
    return found.item()


def kernel(name: str, bandwidth: float, x: float) -> float:
    density = KernelDensity(kernel=name, bandwidth=bandwidth, rtol=0, atol=0).fit(np.zeros((1, 1)))
    return float(np.exp(density.score_samples(np.array([[x]]))[0]))


DEAD_ZONE = SquaredEpsilonInsensitive(0.9)
CASES = (
    ("soft", "_loss.HuberLoss", "loss(r)", {"delta": "1.345"}, huber),
    (
        "dead-zone", "SGDRegressor, squared_epsilon_insensitive", "loss(r)", {"epsilon": "0.9"},
        lambda x: DEAD_ZONE.py_loss(x, 0.0),
    ),
    ("log-cosh", "FastICA, logcosh", "activation(r)", {"alpha": "1.5"}, lambda x: contrast("_logcosh", x)),
    ("perona-malik", "FastICA, exp", "activation(r)", {}, lambda x: contrast("_exp", x)),
    ("log-cosh", "MLP, tanh", "activation(r)", {}, lambda x: activation("tanh", x)),
    ("relu", "MLP, relu", "activation(r)", {}, lambda x: activation("relu", x)),
    (
        "epanechnikov-power", "KernelDensity, epanechnikov", "kernel(r)", {"bandwidth": "2.3"},
        lambda x: kernel("epanechnikov", 2.3, x),
    ),
    (
        "exponential", "KernelDensity, exponential", "kernel(r)", {"bandwidth": "2.3"},
        lambda x: kernel("exponential", 2.3, x),
    ),
)  # fmt: skip


def main() -> None:
    cases = [
        case(entry, name, {"of": name, "reading": reading, "parameters": parameters}, function, SIGNED)
        for entry, name, reading, parameters, function in CASES
    ]
    write("scikit-learn", sklearn.__version__, cases)


if __name__ == "__main__":
    main()
