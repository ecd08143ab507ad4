"""Reference for `softmax_backward_pass`: a ReLU layer, a softmax output, mean cross-entropy."""

import numpy as np
from numpy.typing import NDArray

EPS = 1e-9
"""Keeps the logarithm of the loss finite; the gradients do without."""


def softmax_backward_pass(
    X: NDArray[np.float64],
    labels: NDArray[np.int64],
    params: dict[str, NDArray[np.float64]],
) -> tuple[float, dict[str, NDArray[np.float64]]]:
    """Return the mean cross-entropy of a 2-layer softmax classifier and its gradients.

    Shapes: `X (m, d)`; `labels (m,)`, classes 0 to C - 1; `params` holds W1 (d, h), b1 (1, h),
    W2 (h, C) and b2 (1, C). The gradients are dW1, db1, dW2 and db2, each in the shape of its
    parameter.

    Raises `KeyError` when `params` lacks an entry, `IndexError` where a label is no class.

    Source: back-propagation as in any textbook chapter on multilayer perceptrons, with the
    cross-entropy and the softmax differentiated together.
    """
    m = X.shape[0]
    W1, b1 = params["W1"], params["b1"]
    W2, b2 = params["W2"], params["b2"]

    # Forward.
    Z1 = X @ W1 + b1
    A1 = np.maximum(Z1, 0.0)
    Z2 = A1 @ W2 + b2

    # softmax(z) = softmax(z - c): with c the largest logit of the row, no exponent is above 0.
    shifted = Z2 - np.max(Z2, axis=1, keepdims=True)
    E = np.exp(shifted)
    P = E / np.sum(E, axis=1, keepdims=True)

    # The cost of a sample is -log of the probability that its true class was given.
    picked = P[np.arange(m), labels]
    loss = float(-np.mean(np.log(picked + EPS)))

    # With t the true class, l = log(sum_k e^z_k) - z_t, so dl/dz_j = p_j - [j = t]: no logarithm
    # and no quotient is left, and no epsilon. Each of the m samples weighs 1/m, here and only here.
    Y = np.eye(W2.shape[1])[labels]
    dZ2 = (P - Y) / m

    # Z2 = A1 W2 + b2, so the gradient by A1 goes through the transpose of W2.
    dA1 = dZ2 @ W2.T

    # The ReLU acts entry by entry; its slope is 1 where Z1 is positive, else 0 (0 at 0).
    mask = Z1 > 0
    dZ1 = dA1 * mask

    # A layer Z = A W + b has dW = A^T dZ, and db collects every row of dZ.
    dW2 = A1.T @ dZ2
    dW1 = X.T @ dZ1
    db2 = np.sum(dZ2, axis=0, keepdims=True)
    db1 = np.sum(dZ1, axis=0, keepdims=True)

    return loss, {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
