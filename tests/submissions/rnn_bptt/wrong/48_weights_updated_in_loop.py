"""A step of gradient descent inside the loop, on a copy; later steps meet other weights."""
import numpy as np


def rnn_bptt(X, h0, params, dH):
    Wx, Wh, b = (params[k].copy() for k in ("W_xh", "W_hh", "b_h"))
    hs = [h0]
    for t in range(X.shape[1]):
        hs.append(np.tanh(X[:, t] @ Wx + hs[-1] @ Wh + b))
    dWx, dWh, db, dX = Wx * 0, Wh * 0, b * 0, np.zeros(X.shape)
    carry = np.zeros(h0.shape)
    for t in reversed(range(X.shape[1])):
        dz = (dH[:, t] + carry) * (1 - hs[t + 1] ** 2)
        dWx += X[:, t].T @ dz
        dWh += hs[t].T @ dz
        db += dz.sum(0)
        dX[:, t] = dz @ Wx.T
        carry = dz @ Wh.T
        Wh -= 1e-3 * dWh
    return {"dW_xh": dWx, "dW_hh": dWh, "db_h": db, "dh0": carry, "dX": dX}
