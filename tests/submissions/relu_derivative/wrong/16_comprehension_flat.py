"""The shape of anything beyond one dimension is lost.
Mistake: flattened result
"""
import numpy as np


def relu_derivative(x):
    return np.array([float(v > 0) for v in x.flatten()])
