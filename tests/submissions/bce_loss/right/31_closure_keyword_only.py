"""A closure fixes the guard; helpers take keyword-only arguments and carry type hints."""
from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy import ndarray


def make_log(*, floor: float) -> Callable[[ndarray], ndarray]:
    def guarded(v: ndarray) -> ndarray:
        return np.log(np.where(v < floor, floor, v))
    return guarded


def cross_entropy(*, target: ndarray, prob: ndarray, ln: Callable[[ndarray], ndarray]) -> ndarray:
    return -(target * ln(prob) + (1.0 - target) * ln(1.0 - prob))


def bce_loss(y_true: ndarray, y_prob: ndarray) -> float:
    """Mean binary cross-entropy."""
    return cross_entropy(target=y_true, prob=y_prob, ln=make_log(floor=1e-11)).mean().item()
