"""Reference for `init_params`: initial weights by He's and Xavier's rules."""

import numpy as np
from numpy.typing import NDArray


def init_params(
    layer_sizes: list[int], method: str, rng: np.random.Generator
) -> dict[str, NDArray[np.float64]]:
    """Return W1 (d0, d1), b1 (1, d1), W2 (d1, d2), ... for layers of those sizes.

    `method` is "he" (std sqrt(2 / d_in)) or "xavier" (std sqrt(2 / (d_in + d_out))).

    Source: both rules as in any textbook chapter on initialising deep networks.
    """
    params = {}
    # n sizes have n - 1 layers between them, numbered from 1.
    for layer in range(1, len(layer_sizes)):
        d_in, d_out = layer_sizes[layer - 1], layer_sizes[layer]

        # He: a ReLU halves the mean square, so d_in Var(w) / 2 = 1.
        # Xavier: d_in Var(w) = 1 forwards, d_out Var(w) = 1 backwards; between the two.
        fan = d_in if method == "he" else d_in + d_out
        std = np.sqrt(2.0 / fan)

        W = std * rng.standard_normal((d_in, d_out))
        b = np.zeros((1, d_out))
        params[f"W{layer}"] = W
        params[f"b{layer}"] = b
    return params
