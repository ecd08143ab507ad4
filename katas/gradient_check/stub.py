"""Write the checker for gradients: right or wrong?

Fill in `gradient_check`, then type `kata check`.
"""

from collections.abc import Callable

import numpy as np


def gradient_check(
    f: Callable[[np.ndarray], float],
    grad_f: Callable[[np.ndarray], np.ndarray],
    x: np.ndarray,
) -> bool:
    """Return True if grad_f(x) is the gradient of f at x, else False.

    f: takes a float64 array in the shape of x, returns one real number.
    grad_f: takes such an array, returns an array; perhaps of a wrong shape.
    x: any shape, at least one dimension; the same after the call as before.
    """
    # your code here
    raise NotImplementedError("gradient_check is not written yet")
