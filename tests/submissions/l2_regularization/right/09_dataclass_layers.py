"""Unpacks the dictionaries into Layer dataclasses and packs them again with extra keys."""
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Layer:
    index: int
    W: np.ndarray
    dW: np.ndarray
    db: np.ndarray

    def energy(self) -> float:
        return float((self.W * self.W).sum())

    def decayed(self, lam: float) -> np.ndarray:
        return self.dW + lam * self.W


def l2_regularization(params, grads, lam):
    layers = [
        Layer(i, params[f"W{i}"], grads[f"dW{i}"], grads[f"db{i}"])
        for i in sorted(int(k[1:]) for k in params if k[0] == "W")
    ]
    packed = {"layers": len(layers), "lam": lam}
    for layer in layers:
        packed[f"dW{layer.index}"] = layer.decayed(lam)
        packed[f"db{layer.index}"] = layer.db.copy()
    return 0.5 * lam * sum(map(Layer.energy, layers)), packed
