"""All four gradients are m times too large.
Mistake: division by the batch size forgotten
"""
import numpy as np


class Backprop:
    def __init__(self, params, cache):
        self.p, self.c = params, cache

    def run(self, X, y):
        top = self.c["A2"] - y
        low = np.where(self.c["Z1"] > 0, top @ self.p["W2"].T, 0)
        pair = lambda inp, g: (inp.T @ g, g.sum(axis=0, keepdims=True))
        (dW1, db1), (dW2, db2) = pair(X, low), pair(self.c["A1"], top)
        return dict(dW1=dW1, db1=db1, dW2=dW2, db2=db2)


def backward_pass(X, y, params, cache):
    return Backprop(params, cache).run(X, y)
