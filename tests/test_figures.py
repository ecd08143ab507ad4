"""Pictures: as characters they fit a terminal, whatever the numbers are; as PNG they are whole."""

from __future__ import annotations

import io
import math
import struct

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from rich.console import Console

from checker.figure import SIGNATURE, Curve, Figure, Regions, curves, first_unusual, losses
from checker.figure_axes import axis_over
from checker.figure_text import draw

NUMBERS = arrays(np.float64, st.integers(1, 30), elements=st.floats())
X = np.linspace(0.0, 1.0, 11)


def regions(classes: int = 2) -> Regions:
    """Samples on a diagonal, the ground split in bands."""
    points = np.column_stack([X, X])
    labels = np.arange(11) * classes // 11
    ground = np.repeat(labels[:, None], 11, axis=1)
    return Regions("Decision, accuracy 50.0 %", "x1", "x2", points, labels, X, X, ground)


def drawn(figure: Figure, *, terminal: bool = False, colour: bool = True) -> str:
    """What a console of 80 columns gets."""
    written = io.StringIO()
    console = Console(
        file=written, width=80, highlight=False, force_terminal=terminal, no_color=not colour
    )
    draw(figure, console)
    return written.getvalue()


@settings(deadline=None)
@given(NUMBERS, NUMBERS, st.text(max_size=100))
def test_any_numbers_fit_the_terminal(first: np.ndarray, second: np.ndarray, words: str) -> None:
    """At most 80 columns and 24 rows, on a pipe without escape codes, for any numbers."""
    drawn_curves = [
        Curve("one", np.arange(len(values), dtype=float), values) for values in (first, second)
    ]
    for panel in (curves("Title", "x", "y", *drawn_curves), losses("Title", *drawn_curves)):
        text = drawn(Figure("A title", (panel, regions()), ("A note.",)))
        rows = text.splitlines()
        assert len(rows) <= 24
        assert max(map(len, rows)) <= 80
        assert text.isascii()
        assert "\x1b" not in text
    assert "\x1b" not in drawn(Figure(words, (regions(),)))


def test_long_words_are_cut() -> None:
    """Titles and labels end where the panel beside them begins."""
    words = "word " * 20
    panel = curves(words, words, words, Curve(words, X, X))
    rows = drawn(Figure("t", (panel, regions()))).splitlines()
    assert max(map(len, rows)) <= 80
    assert any(row.startswith("word ") and "Decision" in row for row in rows)


def test_samples_and_ground_are_told_apart_without_colour() -> None:
    """Each class has a mark and a ground of its own, and the legend names them."""
    text = drawn(Figure("Three", (regions(3),)))
    assert "class:      o 0  x 1  + 2" in text
    assert "predicted:  blank 0  ... 1  ::: 2" in text
    assert all(mark in text for mark in "ox+.:")
    assert "accuracy 50.0 %" in text


def test_colours_at_a_terminal_only() -> None:
    """A terminal gets colours; `NO_COLOR` is rich's own to obey."""
    figure = Figure("Title", (curves("c", "x", "y", Curve("one", X, X)),))
    assert "\x1b[" in drawn(figure, terminal=True)
    assert "\x1b[36m" not in drawn(figure, terminal=True, colour=False)


def test_curves_are_where_their_numbers_are() -> None:
    """A line rises from corner to corner; the axes carry round numbers."""
    rows = drawn(
        Figure("t", (curves("c", "time", "height", Curve("up", X, 100 * X)),))
    ).splitlines()
    plot = [row for row in rows if row[8:9] in ("|", "+") and "---" not in row]
    places = [row[9:].index("*") for row in plot]
    assert places == sorted(places, reverse=True)
    assert plot[0].startswith("    100 +")
    assert plot[-1].startswith("      0 +")
    assert plot[-1][9] == "*"
    assert any("time" in row for row in rows)
    assert any(row.startswith("height") for row in rows)


def test_gaps_are_left_where_there_is_no_number() -> None:
    """Nothing is drawn where a value is not finite, and the rest keeps its scale."""
    y = X.copy()
    y[4:7] = [np.nan, np.inf, -np.inf]
    rows = drawn(Figure("t", (curves("c", "x", "y", Curve("up", X, y)),))).splitlines()
    plot = [row[9:].ljust(70) for row in rows if row[8:9] in ("|", "+") and "---" not in row]
    columns = {index for row in plot for index, cell in enumerate(row) if cell == "*"}
    assert 0 in columns
    assert not columns & set(range(30, 40))
    assert rows[3].startswith("    1.0 +")


def test_losses_that_spread_far_get_a_logarithmic_axis() -> None:
    """A diverging loss can be read over its whole range; an ordinary one stays linear."""
    assert losses("t", Curve("c", X, 10.0 ** (10 * X))).log
    assert not losses("t", Curve("c", X, 1.0 + X)).log
    assert not losses("t", Curve("c", X, 1e9 * X)).log
    text = drawn(Figure("t", (losses("t", Curve("c", X, 10.0 ** (100 * X))),)))
    assert "loss  (log scale)" in text
    assert "1e100 +" in text


@given(NUMBERS, st.integers(2, 80), st.booleans())
def test_an_axis_has_a_place_for_every_number(values: np.ndarray, cells: int, log: bool) -> None:
    """Every finite value lies within the cells, and so does every tick; ticks are few."""
    values = values[np.abs(values) < 1e300]
    axis = axis_over(values, cells, log)
    for value in values:
        place = axis.place(value)
        assert math.isnan(place) == (log and value <= 0)
        assert math.isnan(place) or -0.5 < place < cells - 0.5
    ticks = list(axis.ticks(4))
    assert len(ticks) <= 6
    assert all(0 <= cell < cells for cell, _ in ticks)
    assert all(len(said) <= 7 for _, said in ticks)


def test_what_is_not_finite_is_named() -> None:
    """The first odd entry, and what it is."""
    assert first_unusual(X) is None
    assert first_unusual(np.array([1.0, np.nan, np.inf])) == (1, "nan")
    assert first_unusual(np.array([np.inf])) == (0, "inf")
    assert first_unusual(np.array([0.0, -np.inf])) == (1, "-inf")


def test_png_is_whole_signed_and_the_same_again() -> None:
    """A PNG of two panels, which says what made it, byte for byte alike the next time."""
    pytest.importorskip("matplotlib", reason="matplotlib is not installed (the extra `plot`)")
    from checker.figure_png import png

    y = np.where(X > 0.5, np.nan, 10.0**X)
    panel = losses("Loss of $5", Curve("yours", X, y), Curve("ours", X, X + 1.0, True))
    figure = Figure("A title, 50 % and $x", (panel, regions(3)), ("Training diverged.",))
    written = png(figure)
    assert written == png(figure)
    assert written.startswith(b"\x89PNG\r\n\x1a\n")
    assert written.endswith(b"IEND\xaeB`\x82")
    assert SIGNATURE.encode() in written[:4096]
    width, height = struct.unpack(">2I", written[16:24])
    assert (width, height) == (1248, 600)
