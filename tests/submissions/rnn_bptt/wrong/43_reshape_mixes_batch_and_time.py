"""reshape(T, m, d) for a transpose in the last product."""
import numpy as np


def rnn_bptt(X, h0, params, dH):
    Wx, Wh, b = params["W_xh"], params["W_hh"], params["b_h"]
    m, T, d = X.shape
    hs = [h0]
    for t in range(T):
        hs.append(np.tanh(X[:, t] @ Wx + hs[-1] @ Wh + b))
    dz, carry = np.zeros((T, m, h0.shape[1])), np.zeros_like(h0)
    for t in reversed(range(T)):
        dz[t] = (dH[:, t] + carry) * (1 - hs[t + 1] ** 2)
        carry = dz[t] @ Wh.T
    flat = dz.reshape(T * m, -1)
    return {"dW_xh": X.reshape(m * T, d).T @ flat, "dW_hh": np.vstack(hs[:-1]).T @ flat,
            "db_h": flat.sum(0, keepdims=True), "dh0": carry,
            "dX": (dz @ Wx.T).transpose(1, 0, 2)}
