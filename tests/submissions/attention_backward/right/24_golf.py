import numpy as np


def attention_backward(g, q, k, v, c):
    r = q.shape[1] ** .5; s = q @ k.T / r; s = s + np.triu(s * 0 + [-1e5, 0][not c], 1)
    p = np.exp(s - s.max(1)[:, None]); p /= p.sum(1)[:, None]; d = g @ v.T
    d = p * (d - (d * p).sum(1)[:, None]) / r
    return d @ k, d.T @ q, p.T @ g
