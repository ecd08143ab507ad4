import numpy as np


def forward(X, h0, params):
    m, T, _ = X.shape
    H = np.empty((m, T, h0.shape[1]))
    h = h0
    for t in range(T):
        z = X[:, t] @ params["W_xh"] + h @ params["W_hh"] + params["b_h"]
        h = np.tanh(z)
        H[:, t] = h
    return H


def rnn_bptt(X, h0, params, dH):
    m, T, d = X.shape
    W_xh, W_hh = params["W_xh"], params["W_hh"]
    H = forward(X, h0, params)
    dW_xh = np.zeros(W_xh.shape, dtype=np.float32)
    dW_hh = np.zeros(W_hh.shape, dtype=np.float32)
    db_h = np.zeros(params["b_h"].shape, dtype=np.float32)
    dX = np.zeros_like(X)
    dh_next = np.zeros_like(h0)
    for t in reversed(range(T)):
        h_prev = H[:, t - 1] if t > 0 else h0
        dh = dH[:, t] + dh_next
        dz = dh * (1 - H[:, t] ** 2)
        dW_xh += X[:, t].T @ dz
        dW_hh += h_prev.T @ dz
        db_h += dz.sum(axis=0, keepdims=True)
        dX[:, t] = dz @ W_xh.T
        dh_next = dz @ W_hh.T
    return {"dW_xh": dW_xh, "dW_hh": dW_hh, "db_h": db_h, "dh0": dh_next, "dX": dX}
