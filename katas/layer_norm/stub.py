"""Write layer normalisation by hand, forward and backward.

Fill in both functions, then type `kata check`.
"""

from typing import Any

import numpy as np


def layer_norm_forward(
    X: np.ndarray,
    gamma: np.ndarray,
    beta: np.ndarray,
    eps: float,
) -> tuple[np.ndarray, Any]:
    """Normalise each row of X (m, d); gamma and beta are (1, d).

    Returns (out, cache).
    """
    # your code here
    raise NotImplementedError("layer_norm_forward is not written yet")


def layer_norm_backward(
    dout: np.ndarray,
    cache: Any,
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return the gradients by X, gamma and beta.

    dout: (m, d). cache: what layer_norm_forward returned.

    Returns (dX, dgamma, dbeta): (m, d), (1, d) and (1, d).
    """
    # your code here
    raise NotImplementedError("layer_norm_backward is not written yet")
