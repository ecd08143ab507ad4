"""Reference for `gradient_check`: central differences, measured by the largest entry."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

STEP = 1e-5
TOLERANCE = 1e-4
"""Halfway, by orders of magnitude, between the error of the differences and that of a mistake."""
FLOOR = 1e-9
"""Far below the smallest gradient, far above the differences of a function without slope."""


def gradient_check(
    f: Callable[[NDArray[np.float64]], float],
    grad_f: Callable[[NDArray[np.float64]], NDArray[np.float64]],
    x: NDArray[np.float64],
) -> bool:
    """Return whether `grad_f(x)` is the gradient of the scalar function `f` at `x`.

    A gradient of another shape than `x`, or with entries that are not finite, is none. `x` is not
    touched: what is moved is a copy.

    Source: gradient checking, as in any textbook section on verifying back-propagation.
    """
    analytic = grad_f(x)
    if analytic.shape != x.shape:  # (n,) and (n, 1) would broadcast to (n, n)
        return False

    numerical = np.zeros(x.shape)
    point = x.copy()
    for index in np.ndindex(*x.shape):
        kept = point[index]
        point[index] = kept + STEP
        above = f(point)
        point[index] = kept - STEP
        below = f(point)
        point[index] = kept
        numerical[index] = (above - below) / (2.0 * STEP)

    # The differences are off by about eps |f| / h in every entry alike, so what counts is the
    # largest deviation beside the largest entry. Entry by entry, a true 0 would look wrong.
    error = np.max(np.abs(analytic - numerical))
    size = np.max(np.abs(numerical))  # not of `analytic`: infinite entries would allow anything

    # Asked this way round, NaN is no answer that passes: it compares False.
    return bool(error <= TOLERANCE * size + FLOOR)
