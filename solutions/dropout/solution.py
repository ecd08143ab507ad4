"""Reference for `dropout`: inverted dropout, forward and backward."""

import numpy as np
from numpy.typing import NDArray


def dropout_forward(
    A: NDArray[np.float64], keep_prob: float, rng: np.random.Generator, training: bool
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return `(out, mask)`, both in the shape of `A`; the mask holds 0.0 and 1.0.

    Source: inverted dropout, as in any textbook chapter on regularization.
    """
    if not training:
        return A.copy(), np.ones(A.shape)

    # A number uniform in [0, 1) is below keep_prob with probability keep_prob: always, for 1.0.
    mask = (rng.random(A.shape) < keep_prob).astype(np.float64)

    # E[mask] = keep_prob, so dividing by it keeps the mean of every entry: E[out] = A.
    out = A * mask / keep_prob
    return out, mask


def dropout_backward(
    dout: NDArray[np.float64], mask: NDArray[np.float64], keep_prob: float
) -> NDArray[np.float64]:
    """Return dA for a forward pass in training mode that drew `mask`; all arrays have one shape.

    Source: given the mask, out is linear in A.
    """
    # out_ij = A_ij mask_ij / keep_prob, entry by entry: the gradient takes the same factor.
    return dout * mask / keep_prob
