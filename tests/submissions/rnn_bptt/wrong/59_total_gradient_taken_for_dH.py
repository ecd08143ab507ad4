"""dH is taken for the whole gradient by each state, later steps included; only dh0 is carried."""
import numpy as np


def rnn_bptt(X, h0, params, dH):
    U, W, b = params["W_xh"], params["W_hh"], params["b_h"]
    m, T, d = X.shape
    H = np.zeros((m, T + 1, h0.shape[1]))
    H[:, 0] = h0
    for t in range(T):
        H[:, t + 1] = np.tanh(X[:, t] @ U + H[:, t] @ W + b)
    dz = dH * (1 - H[:, 1:] ** 2)
    return {"dW_xh": np.tensordot(X, dz, ([0, 1], [0, 1])),
            "dW_hh": np.tensordot(H[:, :-1], dz, ([0, 1], [0, 1])),
            "db_h": dz.sum((0, 1))[None], "dh0": dz[:, 0] @ W.T, "dX": dz @ U.T}
