import numpy as np


def softmax(z):
    top = z.max(1)[:, None]
    lse = top + np.log(np.exp(z - top).sum(1))[:, None]
    return np.exp(z - lse)
