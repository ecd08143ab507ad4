"""Negative entries get the slope 0.01.
Mistake: leaky variant
"""
import numpy as np


class Activation:
    alpha = 0.01

    @classmethod
    def grad(cls, z):
        g = np.full(z.shape, cls.alpha)
        g[z > 0] = 1.0
        return g


def relu_derivative(x):
    return Activation.grad(x)
