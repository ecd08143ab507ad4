"""A frozen dataclass per layer with properties."""
from __future__ import annotations

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class _Layer:
    number: int
    W: np.ndarray
    dW: np.ndarray
    db: np.ndarray

    @property
    def half_square(self) -> float:
        return 0.5 * float((self.W * self.W).sum())

    def regularised(self, lam: float) -> dict[str, np.ndarray]:
        return {f"dW{self.number}": self.dW + lam * self.W, f"db{self.number}": self.db}


def _layers(params, grads):
    for n in range(1, len(params) // 2 + 1):
        yield _Layer(n, params[f"W{n}"], grads[f"dW{n}"], grads[f"db{n}"])


def l2_regularization(params: dict[str, np.ndarray], grads: dict[str, np.ndarray], lam: float) -> tuple[float, dict[str, np.ndarray]]:
    """Return the penalty and the regularised gradients."""
    layers = list(_layers(params, grads))
    merged: dict[str, np.ndarray] = {}
    for layer in layers:
        merged |= layer.regularised(lam)
    return lam * sum(layer.half_square for layer in layers), merged
