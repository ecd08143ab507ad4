"""Everything transposed: samples as columns inside."""
import numpy as np


def rnn_bptt(X, h0, params, dH):
    Wax, Waa, ba = params["W_xh"].T, params["W_hh"].T, params["b_h"].T
    x, da = X.transpose(2, 0, 1), dH.transpose(2, 0, 1)
    n_x, m, T = x.shape
    a = np.zeros((Waa.shape[0], m, T + 1))
    a[:, :, 0] = h0.T
    for t in range(T):
        a[:, :, t + 1] = np.tanh(Wax.dot(x[:, :, t]) + Waa.dot(a[:, :, t]) + ba)
    dx = np.zeros((n_x, m, T))
    dWax, dWaa, dba = np.zeros(Wax.shape), np.zeros(Waa.shape), np.zeros(ba.shape)
    prev = np.zeros((Waa.shape[0], m))
    for t in reversed(range(T)):
        dtanh = (1 - a[:, :, t + 1] ** 2) * (da[:, :, t] + prev)
        dx[:, :, t] = Wax.T.dot(dtanh)
        dWax += dtanh.dot(x[:, :, t].T)
        dWaa += dtanh.dot(a[:, :, t].T)
        dba += dtanh.sum(1, keepdims=True)
        prev = Waa.T.dot(dtanh)
    return {"dW_xh": dWax.T, "dW_hh": dWaa.T, "db_h": dba.T, "dh0": prev.T,
            "dX": dx.transpose(1, 2, 0)}
