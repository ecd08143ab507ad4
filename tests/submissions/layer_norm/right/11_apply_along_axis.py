import numpy as np


def layer_norm_forward(X, gamma, beta, eps):
    def one(row):
        dev = row - row.mean()
        return dev / np.sqrt(np.dot(dev, dev) / row.size + eps)

    hat = np.apply_along_axis(one, 1, X)
    inv = 1 / np.sqrt(np.apply_along_axis(np.var, 1, X) + eps)
    return gamma * hat + beta, (hat, inv, gamma, "layer norm")


def layer_norm_backward(dout, cache):
    hat, inv, gamma, _ = cache
    dX = np.empty(dout.shape)
    dgamma, dbeta = np.zeros_like(gamma), np.zeros_like(gamma)
    for i, (row, h) in enumerate(zip(dout, hat)):
        g = row * gamma[0]
        dX[i] = inv[i] * (g - g.mean() - h * np.dot(g, h) / g.size)
        dgamma += row * h
        dbeta += row
    print("backward", dout.shape)
    return dX, dgamma, dbeta
