"""Reference for `forward_pass`: a ReLU layer and a sigmoid output."""

import numpy as np
from numpy.typing import NDArray


def forward_pass(
    X: NDArray[np.float64],
    params: dict[str, NDArray[np.float64]],
) -> tuple[NDArray[np.float64], dict[str, NDArray[np.float64]]]:
    """Return the probabilities and the cache of all intermediate values.

    Shapes: `X (m, d)`; `params` holds W1 (d, h), b1 (1, h), W2 (h, 1) and b2 (1, 1). The result is
    `A2 (m, 1)` and a dict of Z1 and A1 (m, h), Z2 and A2 (m, 1).

    Raises `KeyError` when `params` lacks an entry.

    Source: multilayer perceptrons, as in any textbook chapter on neural networks.
    """
    W1, b1 = params["W1"], params["b1"]
    W2, b2 = params["W2"], params["b2"]

    # One row a sample: Z1[i, j] = sum_k X[i, k] W1[k, j] + b1[j]; the bias is added to every row.
    Z1 = X @ W1 + b1

    # The ReLU acts on each entry alone. A new array, as the backward pass needs the sign of Z1.
    A1 = np.maximum(Z1, 0.0)

    Z2 = A1 @ W2 + b2

    # sigmoid(z) = 1 / (1 + e^-z) = e^z / (1 + e^z): take the form whose exponent is not positive.
    E = np.exp(-np.abs(Z2))
    A2 = np.where(Z2 >= 0, 1.0, E) / (1.0 + E)

    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
