"""Write the backward pass of an embedding. Then type `kata check`."""

import numpy as np


def embedding_backward(
    dout: np.ndarray,
    indices: np.ndarray,
    vocab_size: int,
) -> np.ndarray:
    """Return the gradient of the loss by the table, (vocab_size, dim).

    dout: (m, T, dim), the gradient by the rows that were looked up.
    indices: (m, T), integers from 0 to vocab_size - 1, repeats included.
    """
    # your code here
    raise NotImplementedError("embedding_backward is not written yet")
