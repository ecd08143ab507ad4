"""Reference for `backward_pass`: a ReLU layer, a sigmoid output, mean binary cross-entropy."""

import numpy as np
from numpy.typing import NDArray


def forward(
    X: NDArray[np.float64],
    params: dict[str, NDArray[np.float64]],
) -> tuple[NDArray[np.float64], dict[str, NDArray[np.float64]]]:
    """Run the network on `X (m, d)`; return `A2 (m, 1)` and the cache of Z1, A1, Z2, A2."""
    Z1 = X @ params["W1"] + params["b1"]
    A1 = np.maximum(Z1, 0.0)
    Z2 = A1 @ params["W2"] + params["b2"]
    # sigmoid(z) = 1 / (1 + e^-z) = e^z / (1 + e^z): take the form whose exponent is not positive.
    E = np.exp(-np.abs(Z2))
    A2 = np.where(Z2 >= 0, 1.0, E) / (1.0 + E)
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}


def backward_pass(
    X: NDArray[np.float64],
    y: NDArray[np.float64],
    params: dict[str, NDArray[np.float64]],
    cache: dict[str, NDArray[np.float64]],
) -> dict[str, NDArray[np.float64]]:
    """Return the gradients of the mean binary cross-entropy by every parameter.

    Shapes: `X (m, d)`, `y (m, 1)` of 0.0 and 1.0; `params` holds W1 (d, h), b1 (1, h), W2 (h, 1)
    and b2 (1, 1); `cache` holds Z1 and A1 (m, h), Z2 and A2 (m, 1), as `forward` left them. The
    result holds dW1, db1, dW2 and db2, each in the shape of its parameter.

    Raises `KeyError` when `params` or `cache` lacks an entry it needs.

    Source: back-propagation as in any textbook chapter on multilayer perceptrons, with the
    cross-entropy and the sigmoid differentiated together.
    """
    m = X.shape[0]
    W2 = params["W2"]
    Z1 = cache["Z1"]
    A1 = cache["A1"]
    A2 = cache["A2"]

    # One sample's loss has dl/da = (a - y) / (a (1 - a)) and da/dz = a (1 - a): they cancel to
    # a - y. The loss is the mean over m samples, so each sample weighs 1/m, here and only here.
    dZ2 = (A2 - y) / m

    # Z2[i] = sum_j A1[i, j] W2[j] + b2, so dL/dA1[i, j] = dZ2[i] W2[j].
    dA1 = dZ2 @ W2.T

    # A1 = relu(Z1) acts entry by entry; its slope is 1 where Z1 is positive, else 0 (0 at 0).
    mask = Z1 > 0
    dZ1 = dA1 * mask

    # Z = A W + b with the layer's input A: dL/dW[j, k] = sum_i A[i, j] dZ[i, k].
    dW2 = A1.T @ dZ2
    dW1 = X.T @ dZ1

    # b is added to every row, so its gradient collects every row: dL/db[k] = sum_i dZ[i, k].
    db2 = dZ2.sum(axis=0, keepdims=True)
    db1 = dZ1.sum(axis=0, keepdims=True)

    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
