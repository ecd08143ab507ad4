"""Reference for `numerical_gradient`: central differences, one entry at a time."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

STEP = 1e-5
"""Near (3 * 1e-16)^(1/3), where truncation (growing like h^2) and rounding (like 1/h) are even."""


def numerical_gradient(
    f: Callable[[NDArray[np.float64]], float],
    x: NDArray[np.float64],
) -> NDArray[np.float64]:
    """Return the gradient of the scalar function `f` at `x`, in the shape of `x`.

    `f` takes an array in the shape of `x` and is called twice for each entry. `x` is not touched:
    `f` sees a copy.

    Source: the central difference quotient, as in any textbook chapter on finite differences.
    """
    gradient = np.zeros(x.shape)
    point = x.copy()
    for index in np.ndindex(*x.shape):
        kept = point[index]

        # f(x +- h) = f +- h f' + O(h^2) +- O(h^3): the even terms cancel in the difference.
        point[index] = kept + STEP
        above = f(point)
        point[index] = kept - STEP
        below = f(point)

        # The value itself goes back: (v + h) - h need not be v in floating point.
        point[index] = kept

        # The two points are 2h apart.
        gradient[index] = (above - below) / (2.0 * STEP)
    return gradient
