"""One dict and its arrays serve all calls of a shape."""
import numpy as np

STORE = {}


def rnn_bptt(X, h0, params, dH):
    U, W, b = params["W_xh"], params["W_hh"], params["b_h"]
    key = X.shape, h0.shape
    if key not in STORE:
        STORE[key] = {"dW_xh": 0 * U, "dW_hh": 0 * W, "db_h": 0 * b, "dh0": 0 * h0, "dX": 0 * X}
    g = STORE[key]
    for v in g.values():
        v[...] = 0
    hs = [h0]
    for t in range(X.shape[1]):
        hs.append(np.tanh(X[:, t] @ U + hs[-1] @ W + b))
    c = np.zeros(h0.shape)
    for t in range(X.shape[1] - 1, -1, -1):
        dz = (dH[:, t] + c) * (1 - hs[t + 1] ** 2)
        g["dW_xh"] += X[:, t].T @ dz
        g["dW_hh"] += hs[t].T @ dz
        g["db_h"] += dz.sum(0)
        g["dX"][:, t] = dz @ U.T
        c = dz @ W.T
    g["dh0"][...] = c
    return g
