"""Odd: Linear, ReLU and a loss head as small classes, built from the cache on each call."""
import numpy as np


class Linear:
    def __init__(self, inp, W):
        self.inp, self.W = inp, W

    def backward(self, up):
        self.dW = self.inp.T @ up
        self.db = up.sum(axis=0).reshape(1, -1)
        return up @ self.W.T


class ReLU:
    def __init__(self, pre):
        self.on = pre > 0

    def backward(self, up):
        return np.where(self.on, up, 0.0)


class BCEWithLogits:
    def __init__(self, prob, target):
        self.prob, self.target = prob, target

    def backward(self):
        return (self.prob - self.target) / len(self.target)


def backward_pass(X, y, params, cache):
    lin1 = Linear(X, params["W1"])
    act = ReLU(cache["Z1"])
    lin2 = Linear(cache["A1"], params["W2"])
    head = BCEWithLogits(cache["A2"], y)
    lin1.backward(act.backward(lin2.backward(head.backward())))
    return {"dW1": lin1.dW, "db1": lin1.db, "dW2": lin2.dW, "db2": lin2.db}
