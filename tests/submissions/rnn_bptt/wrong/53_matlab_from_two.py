"""1-based loop: dW_hh is collected from the second step on."""
import numpy as np


def rnn_bptt(X, h0, params, dH):
    U, W, b = params["W_xh"], params["W_hh"], params["b_h"]
    T = X.shape[1]
    h = {0: h0}
    for t in range(1, T + 1):
        h[t] = np.tanh(X[:, t - 1] @ U + h[t - 1] @ W + b)
    dU, dW, db, dX, c = 0 * U, 0 * W, 0 * b, np.zeros(X.shape), 0 * h0
    for t in range(T, 0, -1):
        dz = (dH[:, t - 1] + c) * (1 - h[t] ** 2)
        dU += X[:, t - 1].T @ dz
        if t >= 2:
            dW += h[t - 1].T @ dz
        db += dz.sum(0)
        dX[:, t - 1] = dz @ U.T
        c = dz @ W.T
    return {"dW_xh": dU, "dW_hh": dW, "db_h": db, "dh0": c, "dX": dX}
