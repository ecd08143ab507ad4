"""Segments of three steps: only their first states are kept."""
import numpy as np


def rnn_bptt(X, h0, params, dH):
    Wx, Wh, b = params["W_xh"], params["W_hh"], params["b_h"]
    T, seg = X.shape[1], 3

    def run(h, lo, hi):
        states = [h]
        for t in range(lo, hi):
            states.append(np.tanh(X[:, t] @ Wx + states[-1] @ Wh + b))
        return states

    marks, h = {}, h0
    for lo in range(0, T, seg):
        marks[lo] = h
        h = run(h, lo, min(lo + seg, T))[-1]
    gx, gh, gb, dX, dh = Wx * 0, Wh * 0, b * 0, np.empty(X.shape), h0 * 0
    for lo in sorted(marks, reverse=True):
        states = run(marks[lo], lo, min(lo + seg, T))
        for k in range(len(states) - 2, -1, -1):
            dz = (dh + dH[:, lo + k]) * (1 - states[k + 1] ** 2)
            gx, gh, gb = gx + X[:, lo + k].T @ dz, gh + states[k].T @ dz, gb + dz.sum(0)
            dX[:, lo + k], dh = dz @ Wx.T, dz @ Wh.T
    return {"dW_xh": gx, "dW_hh": gh, "db_h": gb, "dh0": dh, "dX": dX}
