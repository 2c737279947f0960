"""The demonstration: a translation, the tables, and a real signal and image denoised and drawn.

Floor: beside the command line, which hands in how the worker is asked; imports no SymPy.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from symdict import assembly
from symdict.errors import FileError
from symdict.report import draw
from symdict.runtime import demo as material
from symdict.runtime.demo import Denoised

Ask = Callable[..., dict[str, Any]]

SIGNAL_NOISE, IMAGE_NOISE = 0.05, 0.1
"""Standard deviation of the noise, for data in [0, 1]."""


@dataclass(frozen=True, slots=True)
class Trial:
    """One network of the comparison."""

    name: str
    parameter: str
    value: str
    steps: int
    tau: str
    ndim: int

    @property
    def label(self) -> str:
        return f"{self.name}, {self.parameter} = {self.value}, {self.steps} steps, τ = {self.tau}"


SIGNAL_TRIALS = (
    Trial("garrote", "theta", "1/50", 64, "1/4", 1),
    Trial("perona-malik", "lam", "1/20", 64, "1/4", 1),
    Trial("soft", "theta", "1/100", 32, "1/4", 1),
)
IMAGE_TRIALS = (
    Trial("perona-malik", "lam", "1/5", 10, "1/8", 2),
    Trial("charbonnier", "lam", "1/50", 40, "1/8", 2),
)


def run(folder: Path, ask: Ask, say: Callable[[str], None]) -> Iterator[str]:
    """The lines of the demonstration; its figures go to `folder`.

    Raises: MissingTool without PyWavelets, FileError where the folder cannot be written.
    """
    signal, image = material.demo_signal(), material.demo_image()
    yield 'One formula, four forms: symdict translate "exp(-r^2/(2 lam^2))" --from diffusivity'
    yield ""
    subject = {"subject": "exp(-r^2/(2 lam^2))", "form": "diffusivity", "values": {}, "assume": [],
               "integer": [], "tau": "1/4", "h": "1"}  # fmt: skip
    yield from (("  " + line).rstrip() for _, line in ask("forms:translate", {**subject, "to": None})["lines"])
    yield ""
    yield from _tables(folder, ask)
    yield ""
    yield f"A real electrocardiogram, {signal.size} samples in [0, 1], noise of standard deviation {SIGNAL_NOISE}"
    best = yield from _compare(SIGNAL_TRIALS, signal, SIGNAL_NOISE, ask, say)
    yield from _written(folder, "signal", draw.signal_figure, best)
    yield ""
    size = f"{image.shape[0]} x {image.shape[1]}"
    yield f"A real photograph, {size}, grey values in [0, 1], noise of standard deviation {IMAGE_NOISE}"
    best = yield from _compare(IMAGE_TRIALS, image, IMAGE_NOISE, ask, say)
    yield from _written(folder, "image", draw.image_figure, best)


def _tables(folder: Path, ask: Ask) -> Iterator[str]:
    """Tables 1 and 3 as LaTeX, HTML and text, and Table 2 as a drawing."""
    shared = {"entries": None, "forms": None, "tau": "1/4", "h": "1", "document": True}
    for table in ("1", "3"):
        for kind, ending in (("latex", "tex"), ("html", "html"), ("text", "txt")):
            text = ask("tables:table", {**shared, "table": table, "format": kind})["text"]
            yield _save(folder, f"table{table}.{ending}", text.encode())
    sheet = ask("forms:graph_sheet", {**shared, "table": "2"})
    for kind in ("svg", "pdf"):
        yield _save(folder, f"table2.{kind}", draw.render(sheet, kind))


def _compare(trials: tuple[Trial, ...], clean: Any, sigma: float, ask: Ask, say: Callable[[str], None]) -> Any:
    """Each network on the same noisy data; returns the best with its label."""
    results: list[tuple[Trial, Denoised]] = []
    for trial in trials:
        say(f"running {trial.label}")
        payload = {"subject": trial.name, "form": None, "values": {trial.parameter: trial.value},
                   "assume": [], "integer": [], "tau": "1/4", "h": "1", "spacings": ["1"] * trial.ndim,
                   "ndim": trial.ndim, "mode": "exact"}  # fmt: skip
        parts = ask("kernels:network_parts", payload)
        net = assembly.network(parts, steps=trial.steps, tau=trial.tau, ndim=trial.ndim)
        done = material.denoise(net, clean, sigma)
        results.append((trial, done))
        yield f"  {trial.label}"
        yield from (f"    {line}" for line in done.lines())
    return max(results, key=lambda result: result[1].psnr_after)


def _written(folder: Path, stem: str, figure: Callable[..., Any], best: tuple[Trial, Denoised]) -> Iterator[str]:
    trial, done = best
    drawing = draw.styled(figure, done, trial.label)
    for kind in ("png", "pdf", "svg"):
        yield _save(folder, f"{stem}.{kind}", draw.styled(draw.save, drawing, kind))


def _save(folder: Path, name: str, content: bytes) -> str:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    except OSError as error:
        raise FileError(
            f"cannot write: {error.strerror}", where=str(folder / name), hint="choose another folder with -o"
        ) from error
    return f"  wrote {folder / name}"
