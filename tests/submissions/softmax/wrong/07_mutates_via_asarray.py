import numpy as np


def softmax(z):
    x = np.asarray(z, dtype=np.float64)
    np.exp(np.subtract(x, x.max(1, keepdims=True), out=x), out=x)
    return x / x.sum(1, keepdims=True)
