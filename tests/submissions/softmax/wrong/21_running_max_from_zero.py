import numpy as np


def softmax(z):
    out = np.zeros(z.shape)
    for i in range(len(z)):
        top = 0.0
        for v in z[i]:
            top = max(top, v)
        e = np.exp(z[i] - top)
        out[i] = e / e.sum()
    return out
