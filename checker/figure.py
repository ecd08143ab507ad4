"""A picture as a value: panels with curves or regions, and all that is written around them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

Numbers: TypeAlias = NDArray[np.float64]
Labels: TypeAlias = NDArray[np.int64]

MARKS: Final = "ox+"
"""What the samples of each class look like, here and there."""
SIGNATURE: Final = "kata plot"
"""What the file of a picture says it was made with."""
_SPREAD: Final = 1e3
"""A logarithmic axis begins to say more where the largest value is so many times the smallest."""


LARGEST: Final = 1e250
"""Beyond it nothing is drawn: an axis needs room above its largest number."""


@dataclass(frozen=True, slots=True)
class Curve:
    """Points `(x, y)` with growing `x`; where `y` is not finite, or beyond `LARGEST`, is a gap."""

    label: str
    x: Numbers
    y: Numbers
    ours: bool = False
    """Whether it is drawn for comparison, and no answer of the candidate's."""

    @property
    def shown(self) -> Numbers:
        """`y`, with NaN for what can't be drawn."""
        return np.where(np.abs(self.y) <= LARGEST, self.y, np.nan)


@dataclass(frozen=True, slots=True)
class Curves:
    """Curves over one axis."""

    title: str
    across: str
    up: str
    curves: tuple[Curve, ...]
    log: bool = False
    """Whether the axis that goes up is logarithmic; what is not positive is not on it."""


@dataclass(frozen=True, slots=True)
class Regions:
    """Samples in the plane, and which class is predicted at every place of a grid."""

    title: str
    across: str
    up: str
    X: Numbers
    """`(m, 2)`."""
    y: Labels
    """`(m,)`, from 0."""
    xs: Numbers
    ys: Numbers
    predicted: Labels
    """`(len(ys), len(xs))`."""


Panel: TypeAlias = Curves | Regions


@dataclass(frozen=True, slots=True)
class Figure:
    """Panels side by side; the notes below say what a glance would miss."""

    title: str
    panels: tuple[Panel, ...]
    notes: tuple[str, ...] = ()
    about: str = ""
    """What belongs to the title: the data, the learning rate."""


def curves(title: str, across: str, up: str, *drawn: Curve) -> Curves:
    """A panel with these curves."""
    return Curves(title, across, up, drawn)


def by_step(label: str, values: Sequence[float], *, ours: bool = False) -> Curve:
    """A value before the first step, and after each."""
    return Curve(label, np.arange(len(values), dtype=float), np.array(values), ours)


def losses(title: str, *drawn: Curve) -> Curves:
    """A panel of losses by the step; its axis is logarithmic where they spread far above 0."""
    values = np.concatenate([curve.y for curve in drawn])
    values = values[np.isfinite(values)]
    spread = bool(values.size and values.min() > 0 and values.max() > _SPREAD * values.min())
    return Curves(title, "step", "loss", drawn, spread)


def first_unusual(values: Numbers) -> tuple[int, str] | None:
    """The first entry that is not finite and what it is, or `None`."""
    places = np.flatnonzero(~np.isfinite(values))
    if not places.size:
        return None
    place = int(places[0])
    value = float(values[place])
    return place, "nan" if np.isnan(value) else "inf" if value > 0 else "-inf"
