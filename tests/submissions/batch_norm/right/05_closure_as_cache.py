import numpy as np


def batch_norm_forward(X, gamma, beta, running_mean, running_var, momentum, eps, training):
    if not training:
        scale = gamma / np.sqrt(running_var + eps)
        return X * scale + (beta - running_mean * scale), None, running_mean, running_var

    mean = X.mean(0, keepdims=True)
    centred = X - mean
    var = np.square(centred).mean(0, keepdims=True)
    inv = (var + eps) ** -0.5
    hat = centred * inv

    def backward(dout):
        dhat = dout * gamma
        dvar = np.sum(dhat * centred, 0, keepdims=True) * -0.5 * inv**3
        dmean = -np.sum(dhat * inv, 0, keepdims=True) - 2 * dvar * centred.mean(0, keepdims=True)
        dX = dhat * inv + dvar * 2 * centred / len(X) + dmean / len(X)
        return dX, np.sum(dout * hat, 0, keepdims=True), np.sum(dout, 0, keepdims=True)

    return (gamma * hat + beta, backward,
            running_mean + (1 - momentum) * (mean - running_mean),
            running_var + (1 - momentum) * (var - running_var))


def batch_norm_backward(dout, cache):
    return cache(dout)
