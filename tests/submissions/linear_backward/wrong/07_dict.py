import numpy as np


def linear_backward(dZ, A_prev, W):
    return {"dA_prev": dZ @ W.T, "dW": A_prev.T @ dZ, "db": dZ.sum(axis=0, keepdims=True)}
