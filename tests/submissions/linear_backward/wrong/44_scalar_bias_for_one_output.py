import numpy as np


def linear_backward(dZ, A_prev, W):
    db = dZ.sum(axis=0, keepdims=True)
    return dZ @ W.T, A_prev.T @ dZ, db.item() if db.size == 1 else db
