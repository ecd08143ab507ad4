"""np.select with keyword-only helper options and float16 as result dtype (0 and 1 are exact in it)."""
from __future__ import annotations

import numpy as np


def _threshold(z: np.ndarray, *, at: float = 0.0, dtype: type = np.float16) -> np.ndarray:
    return np.select([z > at], [np.ones(z.shape, dtype)], default=0).astype(dtype)


def relu_derivative(x: np.ndarray) -> np.ndarray:
    """d relu / dx, elementwise.

    Args:
        x: pre-activations, any shape.

    Returns:
        0/1 array of the same shape.
    """
    return _threshold(x, at=0.0)
