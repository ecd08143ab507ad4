"""Reference for `log_sum_exp`: the logarithm of the sum of the exponentials of each row."""

import numpy as np
from numpy.typing import NDArray


def log_sum_exp(z: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return log Σ exp(z) of each row of `z (m, C)`, an array `(m, 1)`.

    Entries may be -inf, which add nothing; a row of them gives -inf.

    Raises nothing of its own and warns of nothing.

    Source: the shift by the maximum, as in any text on numerical computation with logarithms of
    probabilities.
    """
    # log sum e^z = c + log sum e^(z - c) for any finite c, as e^c is a factor of every term. With
    # c = max z the largest term is 1: nothing overflows, and the sum lies in [1, C].
    row_max: NDArray[np.float64] = np.max(z, axis=1, keepdims=True)

    # In a row of -inf the maximum is no legal shift: -inf - (-inf) is NaN. Any finite one will do.
    shift = np.where(np.isneginf(row_max), 0.0, row_max)
    E = np.exp(z - shift)
    total: NDArray[np.float64] = np.sum(E, axis=1, keepdims=True)

    # Such a row has the sum 0, and log(0) = -inf is what is wanted.
    with np.errstate(divide="ignore"):
        log_total = np.log(total)
    return shift + log_total
