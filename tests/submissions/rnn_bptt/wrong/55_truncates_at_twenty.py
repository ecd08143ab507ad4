"""Gradients flow back at most twenty steps."""
import numpy as np


def rnn_bptt(X, h0, params, dH):
    U, W, b = params["W_xh"], params["W_hh"], params["b_h"]
    T = X.shape[1]
    hs = [h0]
    for t in range(T):
        hs.append(np.tanh(X[:, t] @ U + hs[-1] @ W + b))
    dU, dW, db, dX, c = 0 * U, 0 * W, 0 * b, np.zeros(X.shape), 0 * h0
    for t in range(T - 1, -1, -1):
        if (T - 1 - t) % 20 == 0:
            c = 0 * c
        dz = (dH[:, t] + c) * (1 - hs[t + 1] ** 2)
        dU += X[:, t].T @ dz
        dW += hs[t].T @ dz
        db += dz.sum(0)
        dX[:, t] = dz @ U.T
        c = dz @ W.T
    return {"dW_xh": dU, "dW_hh": dW, "db_h": db, "dh0": c, "dX": dX}
