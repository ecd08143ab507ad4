"""Reference for `relu_derivative`: the slope of max(0, x), entry by entry."""

import numpy as np
from numpy.typing import NDArray


def relu_derivative(x: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return 1.0 where `x > 0` and 0.0 elsewhere, in the shape of `x` (any shape).

    Raises nothing of its own; `x` is left as it is.

    Source: relu(x) = x for x > 0, with slope 1, and 0 for x < 0, with slope 0. At 0 every number
    in [0, 1] is a subgradient, and the convention here is 0.
    """
    # Strict: 0.0 and -0.0 are not positive, while the smallest subnormal is.
    positive = x > 0
    return np.where(positive, 1.0, 0.0)
