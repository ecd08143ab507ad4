"""Write one epoch of shuffled mini-batches.

Fill in `mini_batch`, then type `kata check`.
"""

import numpy as np


def mini_batch(
    X: np.ndarray, y: np.ndarray, batch_size: int, rng: np.random.Generator
) -> list[tuple[np.ndarray, np.ndarray]]:
    """Return one epoch: a list of (X_batch, y_batch).

    X: (m, d), one sample a row. y: (m, k), row i belongs to row i of X.
    batch_size: rows in each batch, at least 1; the last has what is left.
    rng: the only source of randomness.

    Returns pairs of shapes (b, d) and (b, k).
    """
    # your code here
    raise NotImplementedError("mini_batch is not written yet")
