from dataclasses import dataclass

import numpy as np


@dataclass
class Linear:
    W: np.ndarray
    inp: np.ndarray

    def backward(self, grad):
        self.dW = self.inp.T @ grad
        self.db = grad.sum(0).reshape(1, -1)
        return grad @ self.W.T


def linear_backward(dZ: np.ndarray, A_prev: np.ndarray, W: np.ndarray):
    layer = Linear(W, A_prev)
    below = layer.backward(dZ)
    return below, layer.dW, layer.db
