from dataclasses import dataclass, field

import numpy as np


@dataclass
class Frame:
    name: int
    inp: np.ndarray
    W: np.ndarray
    mask: np.ndarray | float
    grads: dict = field(default_factory=dict)

    def __call__(self, dZ):
        self.grads = {f"dW{self.name}": self.inp.T @ dZ, f"db{self.name}": dZ.sum(0, keepdims=True)}
        return dZ @ self.W.T * self.mask


def deep_backward(X, y, params, cache):
    L = len(params) // 2
    stack = [Frame(1, X, params["W1"], 1.0)]
    for l in range(2, L + 1):
        stack.append(Frame(l, cache[f"A{l-1}"], params[f"W{l}"], cache[f"Z{l-1}"] > 0))
    g = (cache[f"A{L}"] - y) / len(y)
    out = {}
    while stack:
        frame = stack.pop()
        g = frame(g)
        out.update(frame.grads)
    print(sorted(out))
    return out
