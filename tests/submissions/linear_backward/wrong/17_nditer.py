import numpy as np


def linear_backward(dZ, A_prev, W):
    db = np.zeros(dZ.shape[1])
    for n, g in enumerate(np.nditer(dZ)):
        db[n % dZ.shape[1]] += g
    return dZ @ W.T, A_prev.T @ dZ, db.reshape(1, -1)
