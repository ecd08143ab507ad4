"""Breaks purity: buffers per shape are returned again, so an earlier dW1 (held, or given as W1) is overwritten."""
import numpy as np


class Workspace:
    pool = {}

    @classmethod
    def get(cls, name, shape):
        if (name, shape) not in cls.pool:
            cls.pool[name, shape] = np.zeros(shape)
        return cls.pool[name, shape]


def backward_pass(X, y, params, cache):
    out = {"d" + k: Workspace.get(k, v.shape) for k, v in params.items()}
    dZ2 = (cache["A2"] - y) / X.shape[0]
    dZ1 = (dZ2 @ params["W2"].T) * (cache["Z1"] > 0)
    np.matmul(X.T, dZ1, out=out["dW1"])
    np.sum(dZ1, axis=0, keepdims=True, out=out["db1"])
    np.matmul(cache["A1"].T, dZ2, out=out["dW2"])
    np.sum(dZ2, axis=0, keepdims=True, out=out["db2"])
    return out
