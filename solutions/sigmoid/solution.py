"""Reference for `sigmoid`: the logistic function, without overflow."""

import numpy as np
from numpy.typing import NDArray


def sigmoid(z: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return 1 / (1 + e^-z), entry by entry, in the shape of `z` (any shape).

    Raises nothing of its own and warns of nothing, for every finite `z`.

    Source: the logistic function, as in any textbook chapter on logistic regression.
    """
    # Multiplied above and below by e^z, 1 / (1 + e^-z) is e^z / (1 + e^z). Each form is safe where
    # its exponent is not positive, and there both exponents are -|z|.
    E = np.exp(-np.abs(z))

    # z >= 0: 1 / (1 + e^-z).  z < 0: e^z / (1 + e^z).  Both are computed, and both are harmless.
    numerator = np.where(z >= 0, 1.0, E)

    # From 1 to 2: nothing to divide by zero, nothing infinite.
    denominator = 1.0 + E
    return numerator / denominator
