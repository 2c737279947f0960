"""Drawings of graphs with matplotlib: SVG, PNG and PDF, the same bytes every time. Needs no SymPy."""

from __future__ import annotations

import io
from collections.abc import Mapping
from typing import Any

from matplotlib import rc_context
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

INK = "#1a1a1a"
LINE = "#1f4e9c"
MUTED = "#8a8f98"

STYLE: Any = {
    "font.family": "STIXGeneral",  # comes with matplotlib, so that every machine has the same letters
    "mathtext.fontset": "stix",
    "font.size": 10,
    "text.color": INK,
    "svg.hashsalt": "symdict",
    "svg.fonttype": "path",
    "pdf.fonttype": 42,
    "path.simplify": True,
    "path.simplify_threshold": 0.05,
}
METADATA: Mapping[str, Mapping[str, None]] = {
    "svg": {"Date": None, "Creator": None, "Format": None, "Type": None},
    "pdf": {"CreationDate": None, "Creator": None, "Producer": None},
    "png": {"Software": None},
}
CELL = (2.15, 1.7)
"""Width and height of one graph in inches."""


def render(sheet: Mapping[str, Any], kind: str) -> bytes:
    """A sheet of graphs (as `graphs.Sheet.to_json` gives it) as the bytes of an svg, png or pdf file."""
    with rc_context(STYLE):
        return save(figure(sheet), kind)


def save(drawing: Figure, kind: str) -> bytes:
    """The bytes of a figure without dates or host names."""
    target = io.BytesIO()
    drawing.savefig(target, format=kind, dpi=200, metadata=dict(METADATA[kind]))
    content = target.getvalue()
    if kind == "svg":  # trailing blanks would only disturb differences
        content = b"\n".join(line.rstrip() for line in content.splitlines()) + b"\n"
    return content


def figure(sheet: Mapping[str, Any]) -> Figure:
    """All graphs of a sheet in one figure."""
    rows, columns = len(sheet["rows"]), len(sheet["headings"])
    head = 0.34
    width, height = CELL[0] * columns, CELL[1] * rows + head
    drawing = Figure(figsize=(width, height))
    for k, heading in enumerate(sheet["headings"]):
        drawing.text((k + 0.5) / columns, 1 - 0.5 * head / height, heading, ha="center", va="center", fontsize=10.5)
    for y in (1 - 0.04 / height, 1 - (head - 0.02) / height):
        drawing.add_artist(_rule(drawing, y))
    for i, row in enumerate(sheet["rows"]):
        for k, graph in enumerate(row):
            left = (k + 0.09) / columns
            bottom = (CELL[1] * (rows - 1 - i) + 0.14) / height
            ax = drawing.add_axes((left, bottom, 0.82 / columns, (CELL[1] - 0.42) / height))
            draw(graph, ax=ax)
            name = graph["name"] or (sheet["labels"][i] if k == 0 else "")
            if name:
                weight = "bold" if graph["best"] else "normal"
                top = (CELL[1] * (rows - i) - 0.13) / height
                drawing.text((k + 0.5) / columns, top, name, ha="center", va="center", fontweight=weight)
    return drawing


def _rule(drawing: Figure, y: float) -> Any:
    from matplotlib.lines import Line2D

    return Line2D([0.01, 0.99], [y, y], transform=drawing.transFigure, color=INK, linewidth=0.8)


def draw(graph: Mapping[str, Any], ax: Axes | None = None) -> Axes:
    """One graph on `ax` (on a new figure if there is none); returns the axes."""
    if ax is None:
        ax = Figure(figsize=CELL).add_axes((0.05, 0.05, 0.9, 0.85))
    ax.set_axis_off()
    if graph["refused"]:
        ax.text(
            0.5, 0.5, "does not exist", ha="center", va="center", color=MUTED, style="italic", transform=ax.transAxes
        )
        return ax
    reach, low, high = graph["reach"], graph["low"], graph["high"]
    ax.set_xlim(-1.08 * reach, 1.16 * reach)
    ax.set_ylim(low, high + 0.08 * (high - low))
    _axes(ax, graph)
    for curve in graph["curves"]:
        xs, ys = zip(*curve, strict=True)
        ax.plot(
            xs, ys, color=LINE, linewidth=1.7, solid_capstyle="round", solid_joinstyle="round", zorder=3, clip_on=True
        )
    size = 11
    for points, fill in ((graph["filled"], LINE), (graph["hollow"], "white")):
        visible = [(x, y) for x, y in points if abs(x) <= reach and low <= y <= high]
        if visible:
            xs, ys = zip(*visible, strict=True)
            ax.scatter(xs, ys, s=size, facecolor=fill, edgecolor=LINE, linewidth=1.0, zorder=4)
    return ax


def _axes(ax: Axes, graph: Mapping[str, Any]) -> None:
    """Axes through the origin with arrows, and the marks on them."""
    reach, low, high = graph["reach"], graph["low"], graph["high"]
    top = high + 0.08 * (high - low)
    arrow = {
        "arrowstyle": "-|>,head_length=0.32,head_width=0.14",
        "linewidth": 0.7,
        "color": INK,
        "shrinkA": 0,
        "shrinkB": 0,
    }
    ax.annotate("", xy=(1.14 * reach, 0), xytext=(-1.06 * reach, 0), arrowprops=arrow, zorder=1)
    ax.annotate("", xy=(0, top), xytext=(0, low), arrowprops=arrow, zorder=1)
    ax.annotate("$r$", (1.14 * reach, 0), xytext=(0, -4), textcoords="offset points", ha="center", va="top", fontsize=9)
    ax.annotate(
        f"${graph['symbol']}(r)$", (0, top), xytext=(4, 1), textcoords="offset points", ha="left", va="top", fontsize=9
    )
    dx, dy = 0.02 * reach, 0.018 * (top - low)
    for x, label in graph["x_marks"]:
        ax.plot([x, x], [-dy, dy], color=INK, linewidth=0.7, zorder=2)
        ax.annotate(
            f"${label}$", (x, 0), xytext=(0, -3.5), textcoords="offset points", ha="center", va="top", fontsize=8
        )
    for y, label in graph["y_marks"]:
        ax.plot([-dx, dx], [y, y], color=INK, linewidth=0.7, zorder=2)
        raised = _passes(graph["curves"], y, 0.12 * reach, 0.05 * (top - low))  # out of the curve's way
        ax.annotate(f"${label}$", (0, y), xytext=(-4, 2 if raised else 0), textcoords="offset points", ha="right",
                    va="bottom" if raised else "center", fontsize=8, zorder=5,
                    bbox={"facecolor": "white", "edgecolor": "none", "pad": 0.4, "alpha": 0.85})  # fmt: skip


def _passes(curves: Any, y: float, width: float, height: float) -> bool:
    """Whether a curve runs through the place of a label left of the axis."""
    return any(-width <= x <= 0 and abs(value - y) < height for curve in curves for x, value in curve)


# -- before and after


def styled(make: Any, *arguments: Any) -> Any:
    """`make(*arguments)` under the style of all our drawings."""
    with rc_context(STYLE):
        return make(*arguments)


def signal_figure(done: Any, label: str) -> Figure:
    """A signal with noise and denoised, each over the clean one; `done` is a `runtime.demo.Denoised`."""
    drawing = Figure(figsize=(7.2, 4.2))
    top = drawing.add_axes((0.075, 0.56, 0.905, 0.36))
    bottom = drawing.add_axes((0.075, 0.10, 0.905, 0.36), sharex=top, sharey=top)
    rows = (
        (top, done.noisy, f"with noise: {done.psnr_before:.2f} dB"),
        (bottom, done.result, f"{label}: {done.psnr_after:.2f} dB"),
    )
    for ax, values, title in rows:
        ax.plot(done.clean, color="#c9ccd2", linewidth=2.4, solid_capstyle="round", label="clean")
        ax.plot(values, color=LINE, linewidth=0.8, solid_joinstyle="round")
        ax.set_title(title, loc="left", fontsize=10.5)
        ax.spines[["top", "right"]].set_visible(False)
        ax.tick_params(labelsize=8, width=0.6)
        ax.margins(x=0.005)
    top.tick_params(labelbottom=False)
    bottom.set_xlabel("sample", fontsize=9)
    return drawing


def image_figure(done: Any, label: str) -> Figure:
    """Clean, noisy and denoised image beside each other, with a magnified detail of each below."""
    side, gap, head = 2.35, 0.08, 0.42
    height = head + 1.5 * side + 2 * gap
    drawing = Figure(figsize=(7.5, height))
    titles = ("clean\n", f"with noise\n{done.psnr_before:.2f} dB", f"{label}\n{done.psnr_after:.2f} dB")
    rows, columns = done.clean.shape
    window = (slice(rows // 8, rows // 8 + rows // 4), slice(3 * columns // 8, 3 * columns // 8 + columns // 2))
    for k, (image, title) in enumerate(zip((done.clean, done.noisy, done.result), titles, strict=True)):
        left = (k + 0.03) / 3
        whole = drawing.add_axes((left, (0.5 * side + 2 * gap) / height, 0.94 / 3, side / height))
        detail = drawing.add_axes((left, gap / height, 0.94 / 3, 0.5 * side / height))
        for ax, part in ((whole, image), (detail, image[window])):
            ax.imshow(part, cmap="gray", vmin=0, vmax=1, interpolation="nearest", aspect="equal")
            ax.set_axis_off()
        whole.set_title(title, fontsize=8.5, loc="left")
        y, x = window[0].start, window[1].start
        whole.add_patch(Rectangle((x, y), columns // 2, rows // 4, fill=False, edgecolor="#ffb000", linewidth=1.0))
    return drawing
