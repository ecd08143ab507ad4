import numpy as np


def rnn_step_forward(x, prev_h, Wx, Wh, b):
    next_h = np.tanh(x @ Wx + prev_h @ Wh + b)
    return next_h, (x, prev_h, Wx, Wh, next_h)


def rnn_step_backward(dnext_h, cache):
    x, prev_h, Wx, Wh, next_h = cache
    da = dnext_h * (1 - next_h**2)
    return da @ Wx.T, da @ Wh.T, x.T @ da, prev_h.T @ da, da.sum(axis=0)


def rnn_bptt(X, h0, params, dH):
    caches = []
    h = h0
    for t in range(X.shape[1]):
        h, cache = rnn_step_forward(X[:, t], h, params["W_xh"], params["W_hh"], params["b_h"])
        caches.append(cache)
    dX = np.empty(X.shape)
    dprev = 0
    dWx = dWh = db = 0
    for t in range(X.shape[1] - 1, -1, -1):
        dX[:, t], dprev, a, c, e = rnn_step_backward(dH[:, t] + dprev, caches[t])
        dWx, dWh, db = dWx + a, dWh + c, db + e
    return {"dW_xh": dWx, "dW_hh": dWh, "db_h": db.reshape(1, -1), "dh0": dprev, "dX": dX}
