"""Reference for `softmax_ce_gradient`: softmax and cross-entropy, differentiated together."""

import numpy as np
from numpy.typing import NDArray


def softmax_ce_gradient(
    logits: NDArray[np.float64],
    y_onehot: NDArray[np.float64],
) -> NDArray[np.float64]:
    """Return the gradient of the mean softmax cross-entropy by the logits.

    Shapes: `logits (m, C)`, at most 1000 in size, C >= 2; `y_onehot (m, C)`, every row one-hot.
    The result is `(m, C)`; each of its rows sums to 0.

    Raises `ValueError` when the two shapes can't be broadcast together.

    Source: multiclass logistic regression (softmax regression), as in any textbook chapter on
    linear models for classification.
    """
    m = len(logits)
    Z = logits

    # softmax(z) = softmax(z - c) for any c: e^-c cancels. With c = max z no exponent is above 0,
    # so nothing overflows, and the largest term is e^0 = 1, so no sum is 0.
    row_max = np.max(Z, axis=1, keepdims=True)
    shifted = Z - row_max
    E = np.exp(shifted)

    # Every row is a distribution of its own: divide it by its own sum.
    row_sum = np.sum(E, axis=1, keepdims=True)
    P = E / row_sum

    # With k the true class, l = log(sum_j e^z_j) - z_k, so dl/dz_j = p_j - [j = k].
    dZ: NDArray[np.float64] = P - y_onehot

    # The loss is the mean over m samples, so each sample weighs 1/m.
    return dZ / m
