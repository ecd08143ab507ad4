"""Reference for `sigmoid_bce_gradient`: sigmoid and cross-entropy, differentiated together."""

import numpy as np
from numpy.typing import NDArray


def sigmoid_bce_gradient(
    logits: NDArray[np.float64],
    y_true: NDArray[np.float64],
) -> NDArray[np.float64]:
    """Return the gradient of the mean binary cross-entropy by the logits.

    Shapes: `logits (m, 1)`, at most 1000 in size; `y_true (m, 1)` of 0.0 and 1.0. The result is
    `(m, 1)`, with entries of at most 1/m in size.

    Raises `ValueError` when the two shapes can't be broadcast together.

    Source: logistic regression, as in any textbook chapter on linear models for classification.
    """
    m = len(logits)
    Z = logits

    # sigmoid(z) = 1 / (1 + e^-z) = e^z / (1 + e^z): take the form whose exponent is not positive.
    # Then nothing overflows, and a tiny probability keeps all its digits.
    E = np.exp(-np.abs(Z))
    P = np.where(Z >= 0, 1.0, E) / (1.0 + E)

    # One sample has dl/dp = (p - y) / (p (1 - p)) and dp/dz = p (1 - p): they cancel to p - y.
    # Nothing is left that could be 0 / 0, so no epsilon is needed.
    dZ: NDArray[np.float64] = P - y_true

    # The loss is the mean over m samples, so each sample weighs 1/m.
    return dZ / m
