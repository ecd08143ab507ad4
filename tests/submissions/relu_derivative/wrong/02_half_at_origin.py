"""Gives 0.5 at exactly zero, e.g. on np.zeros(3).
Mistake: subgradient one half at the kink
"""
import numpy as np


def relu_derivative(x):
    return (np.sign(x) + 1) / 2
