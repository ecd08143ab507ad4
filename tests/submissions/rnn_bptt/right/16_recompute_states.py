"""No states are kept: each one is computed again from the start when it is needed."""
import numpy as np


def state(X, h0, params, t):
    h = h0
    for s in range(t + 1):
        h = np.tanh(X[:, s] @ params["W_xh"] + h @ params["W_hh"] + params["b_h"])
    return h


def rnn_bptt(X, h0, params, dH):
    T = X.shape[1]
    delta = np.zeros(h0.shape)
    dU = np.zeros(params["W_xh"].shape)
    dW = np.zeros(params["W_hh"].shape)
    db = np.zeros(params["b_h"].shape)
    columns = [None] * T
    for t in np.arange(T)[::-1]:
        delta = (delta + dH[:, t]) * (1 - state(X, h0, params, t) ** 2)
        for i in range(len(X)):
            dU += np.multiply.outer(X[i, t], delta[i])
            dW += np.multiply.outer(state(X, h0, params, t - 1)[i], delta[i])
            db += delta[i]
        columns[t] = np.inner(delta, params["W_xh"])
        delta = np.inner(delta, params["W_hh"])
    return {"dW_xh": dU, "dW_hh": dW, "db_h": db, "dh0": delta,
            "dX": np.concatenate([c[:, None] for c in columns], axis=1)}
