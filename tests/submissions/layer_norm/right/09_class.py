import numpy as np


class LayerNorm:
    """Holds what its backward pass needs."""

    def __init__(self, X, gamma, beta, eps):
        self.gamma = gamma
        self.centred = X - X.mean(axis=1, keepdims=True)
        self.std = np.sqrt((self.centred**2).mean(axis=1, keepdims=True) + eps)
        self.out = self.gamma * self.hat + beta

    @property
    def hat(self):
        return self.centred / self.std

    def backward(self, dout):
        g = dout * self.gamma
        g = g - g.mean(axis=1, keepdims=True)
        dX = (g - self.hat * (g * self.hat).mean(axis=1, keepdims=True)) / self.std
        return dX, (dout * self.hat).sum(axis=0, keepdims=True), dout.sum(axis=0, keepdims=True)


def layer_norm_forward(X, gamma, beta, eps):
    layer = LayerNorm(X, gamma, beta, eps)
    return layer.out, layer


def layer_norm_backward(dout, cache):
    return cache.backward(dout)
