"""The second mask catches what the first has just set to zero, so everything is 1.
Mistake: second condition re-reads the overwritten copy
"""
import numpy as np


def relu_derivative(x):
    grad = np.array(x)
    grad[grad < 0] = 0
    grad[grad >= 0] = 1
    return grad
