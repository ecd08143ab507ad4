"""Reference for `softmax`: exponentials of each row, shifted and normalised."""

import numpy as np
from numpy.typing import NDArray


def softmax(z: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the softmax of each row of `z (m, C)`, an array `(m, C)` whose rows sum to 1.

    Raises nothing of its own and warns of nothing, for finite logits.

    Source: multiclass logistic regression, as in any textbook chapter on linear models for
    classification; the shift by the maximum as in any text on numerical computation.
    """
    # softmax(z) = softmax(z - c) for any c: e^-c cancels. With c = max z no exponent is above 0,
    # so nothing overflows, and the largest term is e^0 = 1, so no sum is 0. One c for each row.
    row_max = np.max(z, axis=1, keepdims=True)
    shifted = z - row_max
    E: NDArray[np.float64] = np.exp(shifted)

    # Every row is a distribution of its own: divide it by its own sum, which lies in [1, C].
    row_sum: NDArray[np.float64] = np.sum(E, axis=1, keepdims=True)
    return E / row_sum
