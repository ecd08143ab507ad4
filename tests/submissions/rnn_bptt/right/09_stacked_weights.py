"""[x, h, 1] times one stacked matrix."""
import numpy as np


def rnn_bptt(X, h0, params, dH):
    m, T, d = X.shape
    n = h0.shape[1]
    W = np.vstack([params["W_xh"], params["W_hh"], params["b_h"]])
    ins, outs, h = [], [], h0
    for t in range(T):
        ins.append(np.hstack([X[:, t], h, np.ones((m, 1))]))
        h = np.tanh(ins[-1] @ W)
        outs.append(h)
    dW = np.zeros(W.shape)
    dX = np.zeros((m, T, d))
    dh = np.zeros((m, n))
    while ins:
        t = len(ins) - 1
        inp, out = ins.pop(), outs.pop()
        dz = (dh + dH[:, t]) * (1 + out) * (1 - out)
        dW += inp.T @ dz
        din = dz @ W.T
        dX[:, t], dh = din[:, :d], din[:, d : d + n]
    return {"dW_xh": dW[:d], "dW_hh": dW[d : d + n], "db_h": dW[d + n :], "dh0": dh, "dX": dX}
