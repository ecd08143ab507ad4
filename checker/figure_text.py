"""A figure in characters: 80 columns and 24 rows will do, and colours may be missing."""

from __future__ import annotations

from itertools import zip_longest
from textwrap import wrap
from typing import Final, assert_never

import numpy as np
from rich.console import Console
from rich.text import Text

from checker.figure import MARKS, Curve, Curves, Figure, Panel, Regions
from checker.figure_axes import Axis, axis_over, nearest
from checker.text import one_line

WIDTH: Final = 78
HEIGHT: Final = 11
"""Rows of a panel between its title and its axis."""
_GAP: Final = 2
_LABELS: Final = 7
"""Columns of what is written beside the axis that goes up."""
_MARKERS: Final = "*+ox#@"
_GROUND: Final = " .:"
"""What the ground looks like where a class is predicted."""
_COLOURS: Final = ("cyan", "yellow", "magenta", "green", "red", "blue")


def draw(figure: Figure, console: Console) -> None:
    """Print the figure."""
    for line in _title(figure):
        _write(console, Text(line, "bold"))
    width = (WIDTH - _GAP * (len(figure.panels) - 1)) // len(figure.panels)
    columns = [_panel(panel, width) for panel in figure.panels]
    for parts in zip_longest(*columns, fillvalue=Text()):
        row = Text()
        for part in parts:
            row.append_text(part)
            row.append(" " * (width + _GAP - part.cell_len))
        row.rstrip()
        _write(console, row)
    for note in figure.notes:
        for line in wrap(one_line(note), WIDTH):
            _write(console, Text(line, "yellow"))


def _title(figure: Figure) -> list[str]:
    parts = [one_line(part) for part in (figure.title, figure.about) if part]
    whole = ": ".join(parts)
    return [whole] if len(whole) <= WIDTH else [row for part in parts for row in wrap(part, WIDTH)]


def _write(console: Console, text: Text) -> None:
    console.print(text, soft_wrap=True)


class _Canvas:
    """Cells of one character, each with its style; row 0 is the lowest."""

    def __init__(self, width: int, height: int) -> None:
        self._rows = [[(" ", "")] * width for _ in range(height)]

    def put(self, column: int, row: int, character: str, style: str) -> None:
        """Set a cell; outside there is none."""
        if 0 <= row < len(self._rows) and 0 <= column < len(self._rows[row]):
            self._rows[row][column] = (character, style)

    def rows(self) -> list[Text]:
        """From top to bottom."""
        return [Text.assemble(*row) for row in reversed(self._rows)]


def _panel(panel: Panel, width: int) -> list[Text]:
    inside = width - _LABELS - 2
    match panel:
        case Curves():
            across = axis_over(np.concatenate([one.x for one in panel.curves]), inside)
            up = axis_over(np.concatenate([one.shown for one in panel.curves]), HEIGHT, panel.log)
            canvas = _Canvas(inside, HEIGHT)
            for number, curve in reversed(list(enumerate(panel.curves))):
                _draw_curve(canvas, curve, across, up, _MARKERS[number], _COLOURS[number])
            legend = [
                Text.assemble((_MARKERS[number], _COLOURS[number]), f" {curve.label}")
                for number, curve in enumerate(panel.curves)
            ]
        case Regions():
            across = axis_over(panel.xs, inside)
            up = axis_over(panel.ys, HEIGHT)
            canvas = _Canvas(inside, HEIGHT)
            _draw_regions(canvas, panel, across, up)
            legend = _legend_of(panel)
        case _:
            assert_never(panel)
    scale = "  (log scale)" if isinstance(panel, Curves) and panel.log else ""
    rows = [
        Text(panel.title, "bold"),
        Text(f"{panel.up}{scale}", "dim"),
        *_framed(canvas, up),
        *_below(across, panel.across),
        *legend,
    ]
    for row in rows:
        row.truncate(width)
    return rows


def _framed(canvas: _Canvas, up: Axis) -> list[Text]:
    """The rows with the axis that goes up and its numbers."""
    ticks = {up.cells - 1 - cell: said for cell, said in up.ticks(4)}
    return [
        Text.assemble(
            (f"{ticks.get(index, ''):>{_LABELS}} ", "dim"),
            ("+" if index in ticks else "|", "dim"),
            row,
        )
        for index, row in enumerate(canvas.rows())
    ]


def _below(across: Axis, name: str) -> list[Text]:
    """The axis that goes across, its numbers and its name."""
    line = ["-"] * across.cells
    numbers = [" "] * (across.cells + _LABELS + 2)
    free = 0
    for cell, said in across.ticks(4):
        line[cell] = "+"
        begin = min(max(free, _LABELS + 2 + cell - len(said) // 2), len(numbers) - len(said))
        if begin >= free:
            numbers[begin : begin + len(said)] = said
            free = begin + len(said) + 1
    margin = " " * (_LABELS + 1)
    return [
        Text(f"{margin}+{''.join(line)}", "dim"),
        Text("".join(numbers), "dim"),
        Text(f"{margin} {name:^{across.cells}}".rstrip(), "dim"),
    ]


def _draw_curve(
    canvas: _Canvas, curve: Curve, across: Axis, up: Axis, marker: str, style: str
) -> None:
    """In each column every row that the curve passes through."""
    xs = np.array([across.place(x) for x in curve.x])
    ys = np.array([up.place(y) for y in curve.shown])
    for column in range(across.cells):
        edges = np.clip([column - 0.5, column + 0.5], xs[0], xs[-1])
        if not edges[0] <= column + 0.5 or edges[1] < column - 0.5 or edges[0] > column + 0.5:
            continue
        inside = ys[(xs > edges[0]) & (xs < edges[1])]
        passed = np.concatenate([np.interp(edges, xs, ys), inside])
        passed = passed[np.isfinite(passed)]
        if passed.size:
            for row in range(nearest(passed.min()), nearest(passed.max()) + 1):
                canvas.put(column, row, marker, style)


def _draw_regions(canvas: _Canvas, panel: Regions, across: Axis, up: Axis) -> None:
    """What is predicted where, and over it the samples."""
    for column in range(across.cells):
        for row in range(up.cells):
            at_x = round(column / (across.cells - 1) * (len(panel.xs) - 1))
            at_y = round(row / (up.cells - 1) * (len(panel.ys) - 1))
            predicted = int(panel.predicted[at_y, at_x])
            canvas.put(column, row, _GROUND[predicted], f"dim {_COLOURS[predicted]}")
    for (x, y), label in zip(panel.X, panel.y, strict=True):
        place = nearest(across.place(x)), nearest(up.place(y))
        canvas.put(*place, MARKS[label], f"bold {_COLOURS[label]}")


def _legend_of(panel: Regions) -> list[Text]:
    count = int(max(panel.y.max(), panel.predicted.max())) + 1
    samples, ground = Text("class:    "), Text("predicted:")
    for label in range(count):
        samples.append_text(Text.assemble("  ", (MARKS[label], _COLOURS[label]), f" {label}"))
        shown = "blank" if _GROUND[label] == " " else _GROUND[label] * 3
        ground.append_text(Text.assemble("  ", (shown, f"dim {_COLOURS[label]}"), f" {label}"))
    return [samples, ground]
