import numpy as np


def batch_norm_forward(X, gamma, beta, running_mean, running_var, momentum, eps, training):
    mean, var = (X.mean(axis=0, keepdims=True), X.var(axis=0, keepdims=True)) if training else (running_mean, running_var)
    s = 1 / np.sqrt(var + eps)
    H = s * (X - mean)
    if training:
        running_mean = momentum * running_mean + (1 - momentum) * mean
        running_var = momentum * running_var + (1 - momentum) * var
    return gamma * H + beta, (H, s, gamma), running_mean, running_var


def batch_norm_backward(dout, cache):
    H, s, gamma = cache
    m, d = H.shape
    dX = np.empty((m, d))
    for j in range(d):
        h = H[:, j]
        J = s[0, j] * (np.eye(m) - np.full((m, m), 1 / m) - np.outer(h, h) / m)
        dX[:, j] = J.T @ (gamma[0, j] * dout[:, j])
    return dX, np.einsum("ij,ij->j", dout, H)[None], np.einsum("ij->j", dout)[None]
