import numpy as np


def linear_backward(dZ, A_prev, W):
    yield dZ @ W.T
    yield A_prev.T @ dZ
    yield dZ.sum(axis=0, keepdims=True)
