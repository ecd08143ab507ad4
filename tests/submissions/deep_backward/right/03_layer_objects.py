import numpy as np


class Layer:
    def __init__(self, inp, W, pre, last):
        self.inp, self.W, self.pre, self.last = inp, W, pre, last

    def backward(self, dA):
        dZ = dA if self.last else dA * (self.pre > 0)
        self.dW = self.inp.T @ dZ
        self.db = dZ.sum(axis=0).reshape(1, -1)
        return dZ @ self.W.T


def deep_backward(X, y, params, cache):
    L = len(cache) // 2
    inputs = [X] + [cache[f"A{l}"] for l in range(1, L)]
    layers = [Layer(inputs[l - 1], params[f"W{l}"], cache[f"Z{l}"], l == L) for l in range(1, L + 1)]
    grad = (cache[f"A{L}"] - y) / y.shape[0]
    for layer in reversed(layers):
        grad = layer.backward(grad)
    out = {}
    for l, layer in enumerate(layers, 1):
        out[f"dW{l}"], out[f"db{l}"] = layer.dW, layer.db
    return out
