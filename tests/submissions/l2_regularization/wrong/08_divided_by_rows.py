"""Scales both parts by the number of rows of the weight, visible from d_in = 2 on.
Mistake: lam over m although there is no m
"""
import numpy as np


class Reg:
    def __init__(self, lam):
        self.lam = lam

    def cost(self, W):
        return self.lam / (2 * W.shape[0]) * np.sum(np.square(W))

    def grad(self, W):
        return self.lam / W.shape[0] * W


def l2_regularization(params, grads, lam):
    r = Reg(lam)
    Ws = [k for k in params if k.startswith("W")]
    return sum(r.cost(params[k]) for k in Ws), {**grads, **{"d" + k: grads["d" + k] + r.grad(params[k]) for k in Ws}}
