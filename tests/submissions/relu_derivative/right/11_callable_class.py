"""A small activation class whose module-level instance does the work."""
import numpy as np


class ReLU:
    def forward(self, x):
        return np.maximum(x, 0)

    def backward(self, x, upstream=None):
        g = (self.forward(x) != 0).astype(x.dtype)
        return g if upstream is None else upstream * g

    __call__ = backward


_layer = ReLU()


def relu_derivative(x):
    return _layer(x)
