"""A figure as a PNG, by matplotlib: the extra `plot`."""

from __future__ import annotations

import io
from typing import Final, assert_never

from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.colors import ListedColormap
from matplotlib.figure import Figure as Canvas

from checker.figure import MARKS, SIGNATURE, Curves, Figure, Regions

_COLOURS: Final = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9")
"""Colours that the colour-blind tell apart (Okabe and Ito)."""
_GROUND: Final = ("#cfe3f1", "#f8ddc9", "#cdebe1")
_DPI: Final = 120


def png(figure: Figure) -> bytes:
    """The file, whole."""
    canvas = Canvas(
        figsize=(max(5.2 * len(figure.panels), 8.0), 5.0), dpi=_DPI, layout="constrained"
    )
    FigureCanvasAgg(canvas)
    title = "\n".join(filter(None, (figure.title, figure.about)))
    canvas.suptitle(_plain(title), fontsize=12, fontweight="bold")
    for number, panel in enumerate(figure.panels, start=1):
        axes = canvas.add_subplot(1, len(figure.panels), number)
        axes.set_title(_plain(panel.title), fontsize=11)
        axes.set_xlabel(_plain(panel.across))
        axes.set_ylabel(_plain(panel.up) + (" (log scale)" if _is_log(panel) else ""))
        match panel:
            case Curves():
                _draw_curves(axes, panel)
            case Regions():
                _draw_regions(axes, panel)
            case _:
                assert_never(panel)
    if figure.notes:
        canvas.supxlabel(_plain("\n".join(figure.notes)), fontsize=10, color="#9c3d00")
    written = io.BytesIO()
    canvas.savefig(written, format="png", metadata={"Software": SIGNATURE})
    return written.getvalue()


def _plain(text: str) -> str:
    """A dollar sign begins no formula."""
    return text.replace("$", r"\$")


def _is_log(panel: Curves | Regions) -> bool:
    return isinstance(panel, Curves) and panel.log


def _draw_curves(axes: Axes, panel: Curves) -> None:
    for number, curve in enumerate(panel.curves):
        axes.plot(
            *(curve.x, curve.shown),
            color="#555555" if curve.ours else _COLOURS[number],
            linestyle="--" if curve.ours else "-",
            linewidth=1.8,
            zorder=2 if curve.ours else 3,
            label=_plain(curve.label),
        )
    if panel.log:
        axes.set_yscale("log")
    axes.grid(alpha=0.3)
    axes.legend(fontsize=9)


def _draw_regions(axes: Axes, panel: Regions) -> None:
    count = int(max(panel.y.max(), panel.predicted.max())) + 1
    axes.pcolormesh(
        *(panel.xs, panel.ys, panel.predicted),
        cmap=ListedColormap(list(_GROUND[:count])),
        vmin=0,
        vmax=max(count - 1, 1),
        shading="nearest",
        rasterized=True,
    )
    for label in range(count):
        chosen = panel.X[panel.y == label]
        axes.scatter(
            *(chosen[:, 0], chosen[:, 1]),
            s=22,
            marker=MARKS[label],
            facecolors="none" if MARKS[label] == "o" else _COLOURS[label],
            edgecolors=_COLOURS[label] if MARKS[label] == "o" else None,
            label=f"class {label}",
        )
    axes.legend(fontsize=9, title="samples; ground: predicted", title_fontsize=9)
