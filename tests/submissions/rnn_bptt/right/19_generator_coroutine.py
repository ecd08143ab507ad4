import numpy as np


def unrolled(X, h0, p):
    h = h0
    for x in X.transpose(1, 0, 2):
        before, h = h, np.tanh(x @ p["W_xh"] + h @ p["W_hh"] + p["b_h"])
        yield x, before, h


def rnn_bptt(X, h0, params, dH):
    total = {k: np.zeros(np.shape(v)) for k, v in params.items()}
    history = list(unrolled(X, h0, params))
    carry = np.zeros(np.shape(h0))
    dX = np.full(X.shape, np.nan)
    for t, (x, before, h) in reversed(list(enumerate(history))):
        carry += dH[:, t, :]
        carry *= 1 - h * h
        np.add(total["W_xh"], x.T @ carry, out=total["W_xh"])
        np.add(total["W_hh"], before.T @ carry, out=total["W_hh"])
        np.add(total["b_h"], carry.sum(0), out=total["b_h"])
        dX[:, t, :] = carry @ params["W_xh"].T
        carry = carry @ params["W_hh"].T
    result = {"d" + k: v for k, v in total.items()}
    result["dX"], result["dh0"] = dX, carry
    return result
