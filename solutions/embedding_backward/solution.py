"""Reference for `embedding_backward`: the gradient by a table from which rows were looked up."""

import numpy as np
from numpy.typing import NDArray


def embedding_backward(
    dout: NDArray[np.float64], indices: NDArray[np.integer], vocab_size: int
) -> NDArray[np.float64]:
    """Return dL/dE, `(vocab_size, dim)`, for `out[i, t] = E[indices[i, t]]`.

    Shapes: `dout (m, T, dim)`, the gradient by `out`; `indices (m, T)`, integers from 0 to
    `vocab_size - 1`, which may repeat.

    Raises `IndexError` where an index is `vocab_size` or more.

    Source: an embedding is a linear layer on one-hot rows, out = O E, so dE = Oᵀ dout.
    """
    dim = dout.shape[-1]

    # Each place (i, t) is a token and the gradient by its copy of the row. Samples play no part:
    # flatten both in the same order.
    ids = indices.reshape(-1)
    rows = dout.reshape(-1, dim)

    # The gradient looks like the table; rows that were never looked up get nothing.
    dE = np.zeros((vocab_size, dim))

    # E[v] was copied to every place with the token v, so it collects the gradient of each:
    # dE[v] = sum of rows[k] over ids[k] = v. `dE[ids] += rows` would keep one of them only.
    np.add.at(dE, ids, rows)
    return dE
