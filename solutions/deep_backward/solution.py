"""Reference for `deep_backward`: ReLU layers, a sigmoid output, mean binary cross-entropy."""

import numpy as np
from numpy.typing import NDArray


def forward(
    X: NDArray[np.float64],
    params: dict[str, NDArray[np.float64]],
) -> tuple[NDArray[np.float64], dict[str, NDArray[np.float64]]]:
    """Run the network on `X (m, d_0)`; return `AL (m, 1)` and the cache of all Z and A."""
    layers = len(params) // 2
    A = X
    cache: dict[str, NDArray[np.float64]] = {}
    for layer in range(1, layers + 1):
        Z = A @ params[f"W{layer}"] + params[f"b{layer}"]
        if layer < layers:
            A = np.maximum(Z, 0.0)
        else:
            # sigmoid(z) = 1 / (1 + e^-z) = e^z / (1 + e^z), without overflow.
            E = np.exp(-np.abs(Z))
            A = np.where(Z >= 0, 1.0, E) / (1.0 + E)
        cache |= {f"Z{layer}": Z, f"A{layer}": A}
    return A, cache


def deep_backward(
    X: NDArray[np.float64],
    y: NDArray[np.float64],
    params: dict[str, NDArray[np.float64]],
    cache: dict[str, NDArray[np.float64]],
) -> dict[str, NDArray[np.float64]]:
    """Return the gradients of the mean binary cross-entropy by every parameter.

    Shapes: `X (m, d_0)`, `y (m, 1)` of 0.0 and 1.0; `params` holds Wl (d_(l-1), d_l) and
    bl (1, d_l) for l = 1, ..., L, and `cache` Zl and Al (m, d_l), as `forward` left them. The
    result holds dWl and dbl, each in the shape of its parameter.

    Raises `KeyError` when `params` or `cache` lacks an entry it needs.

    Source: back-propagation as in any textbook chapter on multilayer perceptrons.
    """
    m = X.shape[0]
    L = len(params) // 2
    grads = {}

    # Sigmoid and cross-entropy together: one sample has dl/dz = a - y. The mean weighs it by 1/m.
    dZ = (cache[f"A{L}"] - y) / m

    for layer in range(L, 0, -1):
        W = params[f"W{layer}"]
        # Z = A_prev W + b, where the input of the first layer is X.
        A_prev = cache[f"A{layer - 1}"] if layer > 1 else X
        grads[f"dW{layer}"] = A_prev.T @ dZ
        grads[f"db{layer}"] = np.sum(dZ, axis=0, keepdims=True)
        if layer > 1:
            # Through the linear layer to its input, then through the ReLU that made that.
            dA_prev = dZ @ W.T
            mask = cache[f"Z{layer - 1}"] > 0
            dZ = dA_prev * mask

    return grads
