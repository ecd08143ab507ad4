"""Write the backward pass of one linear layer, Z = A_prev W + b.

Fill in `linear_backward`, then type `kata check`.
"""

import numpy as np


def linear_backward(
    dZ: np.ndarray, A_prev: np.ndarray, W: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return the gradients by the layer's input, weights and bias.

    dZ: (m, d_out), gradient of a mean loss by Z. The 1/m is in it already.
    A_prev: (m, d_in), the layer's input. W: (d_in, d_out), its weights.

    Returns (dA_prev, dW, db): (m, d_in), (d_in, d_out), (1, d_out).
    """
    # your code here
    raise NotImplementedError("linear_backward is not written yet")
