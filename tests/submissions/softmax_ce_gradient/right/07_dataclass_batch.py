"""Odd: a frozen dataclass with cached properties carries the batch."""
from dataclasses import dataclass
from functools import cached_property

import numpy as np


@dataclass(frozen=True, eq=False)
class Batch:
    z: np.ndarray
    t: np.ndarray

    @property
    def size(self) -> int:
        return int(self.z.shape[0])

    @cached_property
    def log_probs(self) -> np.ndarray:
        top = self.z.max(axis=1, keepdims=True)
        return self.z - top - np.log(np.exp(self.z - top).sum(axis=1, keepdims=True))

    @cached_property
    def grad(self) -> np.ndarray:
        return (np.exp(self.log_probs) - self.t) / self.size


def softmax_ce_gradient(logits, y_onehot):
    return Batch(logits, y_onehot).grad
