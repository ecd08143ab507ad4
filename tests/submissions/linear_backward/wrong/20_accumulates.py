import numpy as np

TOTAL = {}


def linear_backward(dZ, A_prev, W):
    db = dZ.sum(axis=0, keepdims=True)
    TOTAL[db.shape] = TOTAL.get(db.shape, 0) + db
    return dZ @ W.T, A_prev.T @ dZ, TOTAL[db.shape].copy()
