import math

import numpy as np


def layer_norm_forward(X, gamma, beta, eps):
    out, cache = [], []
    for row in X.tolist():
        d = len(row)
        mean = math.fsum(row) / d
        var = math.fsum((x - mean) ** 2 for x in row) / d
        s = 1 / math.sqrt(var + eps)
        hat = [(x - mean) * s for x in row]
        out.append([g * h + b for g, h, b in zip(gamma[0], hat, beta[0])])
        cache.append((hat, s))
    return np.array(out), (cache, gamma[0].tolist())


def layer_norm_backward(dout, cache):
    rows, gamma = cache
    m, d = dout.shape
    dX, dgamma, dbeta = np.zeros((m, d)), np.zeros((1, d)), np.zeros((1, d))
    for i in range(m):
        hat, s = rows[i]
        g = [dout[i, j] * gamma[j] for j in range(d)]
        mean_g = sum(g) / d
        mean_gh = sum(a * b for a, b in zip(g, hat)) / d
        for j in range(d):
            dX[i, j] = s * (g[j] - mean_g - hat[j] * mean_gh)
            dgamma[0, j] += dout[i, j] * hat[j]
            dbeta[0, j] += dout[i, j]
    return dX, dgamma, dbeta
