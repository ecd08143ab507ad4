"""Reference for `linear_backward`: the gradients that one linear layer hands on."""

import numpy as np
from numpy.typing import NDArray


def linear_backward(
    dZ: NDArray[np.float64],
    A_prev: NDArray[np.float64],
    W: NDArray[np.float64],
) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    """Return the gradients by the input, the weights and the bias of Z = A_prev W + b.

    Shapes: `dZ (m, d_out)`, the gradient of a mean loss by Z, which has the 1/m in it;
    `A_prev (m, d_in)`, `W (d_in, d_out)`. The result is `dA_prev (m, d_in)`, `dW (d_in, d_out)`
    and `db (1, d_out)`.

    Raises `ValueError` when the shapes do not fit together.

    Source: back-propagation as in any textbook chapter on multilayer perceptrons.
    """
    # Z[i, k] = sum_j A[i, j] W[j, k] + b[k]. A[i, j] occurs in row i of Z, with the factor W[j, k]:
    # dL/dA[i, j] = sum_k dZ[i, k] W[j, k].
    dA_prev: NDArray[np.float64] = dZ @ W.T

    # W[j, k] occurs in column k of Z, with the factor A[i, j]:
    # dL/dW[j, k] = sum_i A[i, j] dZ[i, k].
    dW: NDArray[np.float64] = A_prev.T @ dZ

    # b[k] is added to every row of column k: dL/db[k] = sum_i dZ[i, k]. A sum, not a mean: the loss
    # is the mean, and its 1/m came in with dZ.
    db: NDArray[np.float64] = np.sum(dZ, axis=0, keepdims=True)

    return dA_prev, dW, db
