"""The bias as one more weight; the results are views on two products."""
import numpy as np


def linear_backward(dZ, A_prev, W):
    m = A_prev.shape[0]
    stacked = np.hstack([A_prev, np.ones((m, 1))])
    G = stacked.T @ dZ
    return dZ @ W.T, G[:-1], G[-1:]
