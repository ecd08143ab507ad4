import numpy as np


def gelu_backward(dA, z):
    return dA * (z > 0)
