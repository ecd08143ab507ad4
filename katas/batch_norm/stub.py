"""Write batch normalisation by hand: both modes, and the backward pass.

Fill in both functions, then type `kata check`.
"""

from typing import Any

import numpy as np


def batch_norm_forward(
    X: np.ndarray,
    gamma: np.ndarray,
    beta: np.ndarray,
    running_mean: np.ndarray,
    running_var: np.ndarray,
    momentum: float,
    eps: float,
    training: bool,
) -> tuple[np.ndarray, Any, np.ndarray, np.ndarray]:
    """Normalise each column of X, by the batch or by the running statistics.

    X: (m, d). gamma, beta, running_mean, running_var: (1, d).
    momentum: the weight of the old running statistics.

    Returns (out, cache, new_running_mean, new_running_var).
    """
    # your code here
    raise NotImplementedError("batch_norm_forward is not written yet")


def batch_norm_backward(
    dout: np.ndarray,
    cache: Any,
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return the gradients of a forward pass in training mode.

    dout: (m, d). cache: what batch_norm_forward returned.

    Returns (dX, dgamma, dbeta): (m, d), (1, d) and (1, d).
    """
    # your code here
    raise NotImplementedError("batch_norm_backward is not written yet")
