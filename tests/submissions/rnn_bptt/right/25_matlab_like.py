"""Cell arrays, 1-based loops and zeros(...) beforehand."""
import numpy as np


def cell(n):
    return [None] * (n + 1)


def rnn_bptt(X, h0, params, dH):
    [m, T, d] = X.shape
    Wxh = params["W_xh"]
    Whh = params["W_hh"]
    bh = params["b_h"]
    x, g, h, delta = cell(T), cell(T), cell(T), cell(T)
    h[0] = h0
    for t in range(1, T + 1):
        x[t] = np.squeeze(X[:, t - 1 : t, :], axis=1)
        g[t] = np.squeeze(dH[:, t - 1 : t, :], axis=1)
        h[t] = np.tanh(x[t] @ Wxh + h[t - 1] @ Whh + np.ones((m, 1)) @ bh)
    dWxh = np.zeros(Wxh.shape)
    dWhh = np.zeros(Whh.shape)
    dbh = np.zeros(bh.shape)
    dX = np.zeros((m, T, d))
    for t in range(T, 0, -1):
        delta[t] = g[t]
        if t < T:
            delta[t] = delta[t] + delta[t + 1] @ Whh.T
        delta[t] = delta[t] * (1 - h[t] ** 2)
        dWxh = dWxh + x[t].T @ delta[t]
        dWhh = dWhh + h[t - 1].T @ delta[t]
        dbh = dbh + np.ones((1, m)) @ delta[t]
        dX[:, t - 1, :] = delta[t] @ Wxh.T
    return {"dW_xh": dWxh, "dW_hh": dWhh, "db_h": dbh, "dh0": delta[1] @ Whh.T, "dX": dX}
