"""Reference for `mini_batch`: one epoch of shuffled mini-batches."""

import numpy as np
from numpy.typing import NDArray


def mini_batch(
    X: NDArray[np.float64],
    y: NDArray[np.float64],
    batch_size: int,
    rng: np.random.Generator,
) -> list[tuple[NDArray[np.float64], NDArray[np.float64]]]:
    """Return one epoch: a list of `(X_batch, y_batch)` in an order drawn from `rng`.

    Shapes: `X (m, d)`, `y (m, k)`; a batch of b rows is `(b, d)` and `(b, k)`. Every batch has
    `batch_size` rows but the last, which has what is left. The batches are copies.

    Raises `ValueError` when `batch_size` is 0.

    Source: mini-batch stochastic gradient descent, sampling without replacement, as in any
    textbook chapter on optimisation for training.
    """
    m = X.shape[0]

    # One order of the row numbers, for X and y alike: a row keeps its own label. A permutation
    # holds every number once, and each of the m! orders is as likely as any other.
    order = rng.permutation(m)

    batches = []
    # Starts 0, B, 2B, ... below m: ceil(m / B) batches, none of them empty.
    for start in range(0, m, batch_size):
        # A slice stops at the end of the array, so the last batch has what is left.
        rows = order[start : start + batch_size]
        batches.append((X[rows], y[rows]))
    return batches
