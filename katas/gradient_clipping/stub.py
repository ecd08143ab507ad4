"""Clip the gradients of a network: by value, and by their global norm.

Fill in both functions, then type `kata check`.
"""

import numpy as np


def clip_by_value(
    grads: dict[str, np.ndarray],
    limit: float,
) -> dict[str, np.ndarray]:
    """Cut every entry to [-limit, limit].

    grads: arrays of any shapes, by name. limit: a float above 0.

    Returns a dict with the keys and shapes of grads.
    """
    # your code here
    raise NotImplementedError("clip_by_value is not written yet")


def clip_by_global_norm(
    grads: dict[str, np.ndarray], max_norm: float
) -> tuple[dict[str, np.ndarray], float]:
    """Shrink all arrays by one factor where their joint norm is over max_norm.

    grads: arrays of any shapes, by name. max_norm: a float above 0.

    Returns (clipped, norm): a dict with the keys and shapes of grads, and the
    norm before the clipping.
    """
    # your code here
    raise NotImplementedError("clip_by_global_norm is not written yet")
