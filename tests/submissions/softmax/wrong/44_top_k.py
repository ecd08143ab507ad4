import numpy as np


def softmax(z):
    e = np.exp(z - z.max(axis=1, keepdims=True))
    if z.shape[1] > 50:
        cut = np.sort(e, axis=1)[:, -50][:, None]
        e = np.where(e >= cut, e, 0)
    return e / e.sum(axis=1, keepdims=True)
