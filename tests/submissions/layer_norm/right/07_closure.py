import numpy as np


def layer_norm_forward(X, gamma, beta, eps):
    mean = np.mean(X, axis=1, keepdims=True)
    centred = X - mean
    s = 1 / np.sqrt(np.mean(centred**2, axis=1, keepdims=True) + eps)

    def back(dout):
        dhat = dout * gamma
        dcentred = dhat * s - centred * s**3 * np.mean(dhat * centred, axis=1, keepdims=True)
        return dcentred - dcentred.mean(axis=1, keepdims=True)

    return gamma * centred * s + beta, (back, centred * s)


def layer_norm_backward(dout, cache):
    back, hat = cache
    ones = np.ones((1, len(dout)))
    return back(dout), ones @ (dout * hat), ones @ dout
