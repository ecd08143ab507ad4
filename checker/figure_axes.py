"""Where values lie along an axis of characters, and which of them are written beside it."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from checker.figure import Numbers


@dataclass(frozen=True, slots=True)
class Axis:
    """From `low` to `high` over so many cells; both are exponents of ten where it is `log`."""

    low: float
    high: float
    cells: int
    log: bool = False

    def place(self, value: float) -> float:
        """The cell of a value, 0 to `cells - 1`, not rounded; NaN where it has none."""
        if self.log:
            value = math.log10(value) if value > 0 else math.nan
        if not math.isfinite(value):
            return math.nan
        return (value - self.low) / (self.high - self.low) * (self.cells - 1)

    def ticks(self, most: int) -> Iterator[tuple[int, str]]:
        """Cells and what is written there, at round values, at the most so many."""
        step = _round_step((self.high - self.low) / most, whole=self.log)
        first = math.ceil(self.low / step - 1e-9)
        for number in range(first, math.floor(self.high / step + 1e-9) + 1):
            value = number * step
            share = (value - self.low) / (self.high - self.low)
            cell = nearest(share * (self.cells - 1))
            yield cell, f"1e{value:.0f}" if self.log else _written(value, step)


def nearest(place: float) -> int:
    """The cell nearest to a place; half-way it is the upper one, whatever rounding has done."""
    return math.floor(place + 0.5 + 1e-6)


def axis_over(values: Numbers, cells: int, log: bool = False) -> Axis:
    """An axis that all the finite values have a place on, the positive ones where it is `log`."""
    known = values[np.isfinite(values)]
    if log:
        known = np.log10(known[known > 0])
    if not known.size:
        return Axis(0.0, 1.0, cells, log)
    low, high = float(known.min()), float(known.max())
    room = 0.5 * max(abs(high), 1.0) if high - low < 1e-9 * max(abs(high), 1e-9) else 0.0
    return Axis(low - room, high + room, cells, log)


def _round_step(least: float, whole: bool) -> float:
    """The smallest of 1, 2 and 5 times a power of ten that is at least so large."""
    least = max(least, 1.0) if whole else least
    power = 10.0 ** math.floor(math.log10(least))
    return next(power * one for one in (1, 2, 5, 10) if power * one >= least * (1 - 1e-9))


def _written(value: float, step: float) -> str:
    """With as many places as the steps need, and as there is room for."""
    if abs(value) < 1e-9 * step:
        return "0" if step < 1e-3 else f"{0:.{_places(step)}f}"
    if not 1e-3 <= abs(value) < 1e5:
        return f"{value:.0e}".replace("e+0", "e").replace("e-0", "e-").replace("e+", "e")
    return f"{value:.{_places(step)}f}"[:7]


def _places(step: float) -> int:
    return max(0, -math.floor(math.log10(step) + 1e-9))
