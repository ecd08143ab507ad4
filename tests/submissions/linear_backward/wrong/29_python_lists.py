import numpy as np


def linear_backward(dZ, A_prev, W):
    return (dZ @ W.T).tolist(), (A_prev.T @ dZ).tolist(), dZ.sum(axis=0, keepdims=True).tolist()
