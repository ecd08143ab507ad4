"""Small data sets for training, drawn from a seed: two clusters, two moons, handwritten digits.

Each function returns `X (m, d)` in float64 and `y (m,)`, integer labels from 0. The classes are of
equal size, or differ by one sample, and come in a random order. Pass a seed, or a `Generator` to
go on drawing from it.
"""

from __future__ import annotations

from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

Data: TypeAlias = tuple[NDArray[np.float64], NDArray[np.int64]]

SIDE: Final = 8
"""Pixels along each side of a digit."""


def clusters(
    rng: int | np.random.Generator, m: int, *, d: int = 2, classes: int = 2, distance: float = 6.0
) -> Data:
    """Normal clusters of unit variance in `d` dimensions, one for each class.

    The centres lie evenly on a circle in the first two dimensions (on the line, where `d` is 1),
    each `distance` away from its neighbours. `X` is `(m, d)`.
    """
    rng = np.random.default_rng(rng)
    y = _labels(rng, m, classes)
    if d == 1:
        centres = distance * (np.arange(classes) - (classes - 1) / 2.0)[:, None]
    else:
        angles = 2.0 * np.pi * np.arange(classes) / classes
        radius = distance / (2.0 * np.sin(np.pi / max(classes, 2)))
        centres = np.zeros((classes, d))
        centres[:, :2] = radius * np.column_stack([np.cos(angles), np.sin(angles)])
    return centres[y] + rng.normal(size=(m, d)), y


def moons(rng: int | np.random.Generator, m: int, *, noise: float = 0.1) -> Data:
    """Two half circles of radius 1 that reach into each other; `X` is `(m, 2)`.

    Class 0 is the upper half around (-0.5, -0.25), class 1 the lower half around (0.5, 0.25), so
    that the whole is centred. Each coordinate has normal noise of standard deviation `noise`.
    """
    rng = np.random.default_rng(rng)
    y = _labels(rng, m, 2)
    angles = rng.uniform(0.0, np.pi, m)
    sign = 1.0 - 2.0 * y
    half_circles = np.column_stack([np.cos(angles) - 0.5, np.sin(angles) - 0.25])
    return sign[:, None] * half_circles + noise * rng.normal(size=(m, 2)), y


def digits(rng: int | np.random.Generator, m: int) -> Data:
    """Digits as a pen of varying hand writes them: 8 x 8 pixels from 0.0 to 1.0, row by row.

    `X` is `(m, 64)`, in steps of 1/16; `y` is the digit. Each image is drawn afresh: its strokes
    are bent, slanted, turned, scaled and shifted a little, with a pen of varying width and
    pressure, and the paper has some noise.
    """
    rng = np.random.default_rng(rng)
    y = _labels(rng, m, 10)
    X = np.empty((m, SIDE * SIDE))
    for digit in range(10):
        rows = np.flatnonzero(y == digit)
        if rows.size:
            X[rows] = _written(rng, len(rows), _STROKES[digit])
    X += rng.normal(scale=0.04, size=X.shape)
    return np.round(16.0 * np.clip(X, 0.0, 1.0)) / 16.0, y


def _labels(rng: np.random.Generator, m: int, classes: int) -> NDArray[np.int64]:
    """Every class as often as any other, or once more, in a random order."""
    return rng.permutation(np.arange(m, dtype=np.int64) % classes)


def _written(rng: np.random.Generator, count: int, strokes: _Strokes) -> NDArray[np.float64]:
    """`count` images, `(count, 64)`, of the strokes of one digit."""
    images = np.zeros((count, SIDE * SIDE))
    turn = rng.normal(scale=0.08, size=(count, 1))
    slant = rng.normal(scale=0.12, size=(count, 1))
    width, height = rng.uniform(0.85, 1.1, (2, count, 1))
    shift = rng.uniform(-0.06, 0.06, (2, count, 1))
    pen = rng.uniform(0.085, 0.12, (count, 1, 1))
    pressure = rng.uniform(0.8, 1.0, (count, 1))
    centres = (np.arange(SIDE) + 0.5) / SIDE - 0.5
    pixels = np.stack(np.meshgrid(centres, centres), axis=-1).reshape(-1, 2)
    for stroke in strokes:
        bent = np.array(stroke) - 0.5 + rng.normal(scale=0.02, size=(count, len(stroke), 2))
        x, y = width * bent[..., 0], height * bent[..., 1]
        x = x - slant * y
        x, y = x - turn * y + shift[0], y + turn * x + shift[1]
        points = np.stack([x, y], axis=-1)
        distance = _distance(pixels, points[:, :-1], points[:, 1:])
        ink = np.clip(1.5 - distance / pen, 0.0, 1.0)
        images = np.maximum(images, pressure * np.max(ink, axis=1))
    return images


def _distance(
    pixels: NDArray[np.float64], start: NDArray[np.float64], end: NDArray[np.float64]
) -> NDArray[np.float64]:
    """From each segment of each image to each pixel: `(count, segments, pixels)`."""
    along = end - start
    offset = pixels - start[:, :, None, :]
    length = np.maximum(np.sum(along * along, axis=-1), 1e-12)[:, :, None]
    share = np.clip(np.einsum("nspi,nsi->nsp", offset, along) / length, 0.0, 1.0)
    gap = offset - share[..., None] * along[:, :, None, :]
    distance: NDArray[np.float64] = np.sqrt(np.sum(gap * gap, axis=-1))
    return distance


_Strokes: TypeAlias = tuple[tuple[tuple[float, float], ...], ...]

# Points that the pen passes: x to the right and y downwards, both from 0 to 1.
_STROKES: Final[tuple[_Strokes, ...]] = (
    (
        (
            (0.5, 0.1),
            (0.28, 0.22),
            (0.22, 0.5),
            (0.28, 0.78),
            (0.5, 0.9),
            (0.72, 0.78),
            (0.78, 0.5),
            (0.72, 0.22),
            (0.5, 0.1),
        ),
    ),
    (((0.35, 0.26), (0.52, 0.1), (0.52, 0.9)),),
    (((0.25, 0.25), (0.5, 0.1), (0.74, 0.28), (0.55, 0.58), (0.25, 0.88), (0.78, 0.88)),),
    (
        (
            (0.26, 0.16),
            (0.6, 0.1),
            (0.72, 0.28),
            (0.45, 0.47),
            (0.74, 0.66),
            (0.6, 0.88),
            (0.25, 0.84),
        ),
    ),
    (((0.45, 0.1), (0.22, 0.6), (0.8, 0.6)), ((0.64, 0.36), (0.64, 0.92))),
    (
        (
            (0.75, 0.12),
            (0.32, 0.12),
            (0.29, 0.46),
            (0.6, 0.44),
            (0.75, 0.65),
            (0.6, 0.88),
            (0.26, 0.86),
        ),
    ),
    (
        (
            (0.65, 0.1),
            (0.38, 0.3),
            (0.26, 0.62),
            (0.4, 0.88),
            (0.66, 0.84),
            (0.72, 0.65),
            (0.55, 0.52),
            (0.28, 0.64),
        ),
    ),
    (((0.24, 0.12), (0.77, 0.12), (0.55, 0.5), (0.42, 0.9)),),
    (
        (
            (0.5, 0.48),
            (0.3, 0.3),
            (0.5, 0.1),
            (0.7, 0.3),
            (0.5, 0.48),
            (0.26, 0.7),
            (0.5, 0.9),
            (0.74, 0.7),
            (0.5, 0.48),
        ),
    ),
    (
        (
            (0.72, 0.34),
            (0.5, 0.48),
            (0.3, 0.33),
            (0.42, 0.12),
            (0.66, 0.14),
            (0.72, 0.34),
            (0.68, 0.62),
            (0.52, 0.9),
        ),
    ),
)
