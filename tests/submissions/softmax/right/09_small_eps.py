import numpy as np

EPS = 1e-12


def softmax(z):
    shifted = z - np.max(z, axis=-1, keepdims=True)
    expd = np.exp(np.clip(shifted, -700, 0))
    return expd / (np.sum(expd, axis=-1, keepdims=True) + EPS)
