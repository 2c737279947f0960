"""Stores values of jax.nn's activations in float64: run with jax installed, from this folder."""

from __future__ import annotations

import jax
from grid import SIGNED, case, write

jax.config.update("jax_enable_x64", True)

ACTIVATIONS = (
    ("fair", "soft_sign", {}, jax.nn.soft_sign),
    ("soft", "hard_tanh", {}, jax.nn.hard_tanh),
    ("relu", "relu", {}, jax.nn.relu),
    ("silu", "silu", {}, jax.nn.silu),
    ("gelu", "gelu(approximate=False)", {}, lambda x: jax.nn.gelu(x, approximate=False)),
    ("leaky-relu", "leaky_relu", {"negative_slope": "1/4"}, lambda x: jax.nn.leaky_relu(x, 0.25)),
    ("log-cosh", "tanh", {}, jax.nn.tanh),
)


def main() -> None:
    cases = []
    for entry, name, parameters, function in ACTIVATIONS:
        what = {"of": name, "reading": "activation(x)", "parameters": parameters}
        cases.append(case(entry, name, what, lambda x, f=function: f(jax.numpy.float64(x)), SIGNED))
    write("jax", jax.__version__, cases)


if __name__ == "__main__":
    main()
