"""Inputs of hidden tests: few things are drawn, and expanded by NumPy from a seed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import numpy as np
from hypothesis import strategies as st

LAYOUTS: Final = ("C", "F", "strided", "reversed")
"""Memory layouts of an array: row by row, column by column, every second entry of a wider buffer,
and walked backwards."""
IMAGE_LAYOUTS: Final = (*LAYOUTS, "channels last")
"""The same for images, whose channels are axis 1 but may come last in memory."""
GENERATORS: Final = ("PCG64", "MT19937", "Philox", "SFC64", "PCG64DXSM")
"""The bit generators that `Seeded` takes."""
EXTREMES: Final = (
    *(5e-324, -5e-324, 1e-310, -1e-310, 1e-46, 1e-30, -1e-30, 1e-16, 1e-12, -1e-12, 1e-8, 1e-5),
    *(6.5, 700.0, -700.0, 1e5, 1e160, -1e160, 1e308, -1e308, 1.7e308),
)
"""Numbers of every size, none of them zero."""

seeds: Final = st.integers(0, 2**16 - 1)
"""A seed, from which `numbers` makes as many values as a test needs."""
layouts: Final = st.sampled_from(LAYOUTS)
"""A memory layout; shrinks to the ordinary one."""


def sizes(largest: int = 6) -> st.SearchStrategy[int]:
    """The length of an axis, 1 to `largest`; 1 more often, as axes of length one get lost."""
    return st.sampled_from([1, 2, 3, 1, *range(4, largest + 1)])


def batches(largest: int = 6) -> st.SearchStrategy[int]:
    """A number of samples, 1 to `largest`, 1 more often.

    Shrinks to 2, as one sample hides what a mean does.
    """
    return st.sampled_from([2, 1, 3, 1, *range(4, largest + 1), 1])


def numbers(seed: int, *shape: int, scale: float = 1.0) -> np.ndarray:
    """Normal numbers rounded to eighths, times `scale` (a power of two).

    Sums and products of a few of them are exact in any order, so that no style of summation moves
    a value across a kink; and they read well in a counterexample.
    """
    drawn = np.random.default_rng([seed, *shape]).normal(size=shape)
    return np.round(8.0 * drawn) / 8.0 * scale + 0.0  # no -0.0


def off_zero(seed: int, *shape: int, scale: float = 1.0) -> np.ndarray:
    """`numbers`, moved by half an eighth: none is zero."""
    return numbers(seed, *shape, scale=scale) + 0.0625


def labels(seed: int, m: int) -> np.ndarray:
    """Zeros and ones `(m, 1)`."""
    return np.random.default_rng([seed, m, 1]).integers(0, 2, (m, 1)).astype(np.float64)


def one_hot(seed: int, m: int, classes: int) -> np.ndarray:
    """A class for each sample, as rows `(m, classes)`."""
    return np.eye(classes)[np.random.default_rng([seed, m, classes, 1]).integers(classes, size=m)]


def layer_shapes(
    seed: int, layers: int, largest: int = 4, *, square: bool = False
) -> dict[str, tuple[int, int]]:
    """The shapes of `W1, b1, W2, b2, ...`; widths from 1 to `largest`, or all 2 with `square`."""
    widths = np.random.default_rng([seed, layers]).integers(1, largest + 1, layers + 1)
    if square:
        widths[:] = 2
    shapes: dict[str, tuple[int, int]] = {}
    for layer in range(1, layers + 1):
        d_in, d_out = (int(width) for width in widths[layer - 1 : layer + 1])
        shapes |= {f"W{layer}": (d_in, d_out), f"b{layer}": (1, d_out)}
    return shapes


def filled(
    seed: int, shapes: dict[str, tuple[int, int]], scale: float = 1.0
) -> dict[str, np.ndarray]:
    """`numbers` in arrays of those shapes, all from one draw."""
    ends = np.cumsum([rows * columns for rows, columns in shapes.values()])
    parts = np.split(numbers(seed, int(ends[-1]), scale=scale), ends[:-1])
    pairs = zip(shapes.items(), parts, strict=True)
    return {name: part.reshape(shape) for (name, shape), part in pairs}


def of_gradients(shapes: dict[str, tuple[int, int]]) -> dict[str, tuple[int, int]]:
    """The same shapes under the names of the gradients: `dW1, db1, ...`."""
    return {f"d{name}": shape for name, shape in shapes.items()}


def of_names(
    state: Mapping[str, np.ndarray], params: Mapping[str, np.ndarray]
) -> dict[str, np.ndarray]:
    """The arrays of a state that belong to the parameters, without extra ones."""
    return {name: state[name] for name in params}


def times(arrays: Mapping[str, np.ndarray], factor: float) -> dict[str, np.ndarray]:
    """Every array times a number."""
    return {name: values * factor + 0.0 for name, values in arrays.items()}


def laid_out(array: np.ndarray, layout: str) -> np.ndarray:
    """The same values in another memory layout (one of `IMAGE_LAYOUTS`)."""
    match layout:
        case "F":
            return np.asfortranarray(array)
        case "strided":
            return np.repeat(array, 2, axis=-1)[..., ::2]
        case "channels last":
            return np.moveaxis(np.moveaxis(array, 1, -1).copy(), -1, 1)
        case "reversed":
            return np.ascontiguousarray(array[::-1])[::-1]
        case _:
            return np.ascontiguousarray(array)
