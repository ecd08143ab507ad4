import numpy as np


def rnn_bptt(X, h0, params, dH):
    Wx, Wh, b = params["W_xh"], params["W_hh"], params["b_h"]
    N, T, D = X.shape
    hs = {-1: h0}
    for t in range(T):
        hs[t] = np.tanh(np.dot(X[:, t, :], Wx) + np.dot(hs[t - 1], Wh) + b)

    dWx, dWh, db = np.zeros_like(Wx), np.zeros_like(Wh), np.zeros_like(b)
    dX = np.zeros_like(X)
    dhnext = np.zeros_like(h0)
    for t in reversed(range(T)):
        dh = dH[:, t, :] + dhnext
        draw = (1 - hs[t] * hs[t]) * dh
        db += np.sum(draw, axis=0, keepdims=True)
        dWx += np.dot(X[:, t, :].T, draw)
        dWh += np.dot(hs[t - 1].T, draw)
        dX[:, t, :] = np.dot(draw, Wx.T)
        dhnext = np.dot(draw, Wh.T)
    return {"dW_xh": dWx, "dW_hh": dWh, "db_h": db, "dh0": dhnext, "dX": dX}
