import numpy as np


def linear_backward(dZ, A_prev, W):
    g = dZ.astype(np.float16)
    return (g @ W.T.astype(np.float16)), (A_prev.T.astype(np.float16) @ g), g.sum(axis=0, keepdims=True)
