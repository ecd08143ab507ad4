"""States are clipped to [-1 + 1e-9, 1 - 1e-9]."""
import numpy as np


def rnn_bptt(X, h0, params, dH):
    Wx, Wh, b = params["W_xh"], params["W_hh"], params["b_h"]
    m, T, d = X.shape
    hs = [h0]
    for t in range(T):
        hs.append(np.clip(np.tanh(X[:, t] @ Wx + hs[-1] @ Wh + b), -1 + 1e-9, 1 - 1e-9))
    dWx, dWh, db = np.zeros_like(Wx), np.zeros_like(Wh), np.zeros_like(b)
    dX = np.zeros_like(X)
    carry = np.zeros_like(h0)
    for t in range(T - 1, -1, -1):
        dh = dH[:, t] + carry
        dz = dh * (1 - hs[t + 1] ** 2)
        dWx += X[:, t].T @ dz
        dWh += hs[t].T @ dz
        db += dz.sum(axis=0, keepdims=True)
        dX[:, t] = dz @ Wx.T
        carry = dz @ Wh.T
    return {"dW_xh": dWx, "dW_hh": dWh, "db_h": db, "dh0": carry, "dX": dX}
