"""The recursion of the derivation, as a recursive function."""
import numpy as np


def rnn_bptt(X, h0, params, dH):
    Wx, Wh, b = (params[k] for k in ("W_xh", "W_hh", "b_h"))

    def walk(t, h):
        """Gradient by h, from step t on, and the parts that step t on give."""
        if t == X.shape[1]:
            return np.zeros(h.shape), 0.0, 0.0, 0.0, []
        new = np.tanh(X[:, t] @ Wx + h @ Wh + b)
        dnew, a, c, e, dx = walk(t + 1, new)
        dz = (dnew + dH[:, t]) * (1 - new**2)
        return dz @ Wh.T, a + X[:, t].T @ dz, c + h.T @ dz, e + dz.sum(0), [dz @ Wx.T] + dx

    dh0, a, c, e, dx = walk(0, h0)
    return {"dW_xh": a, "dW_hh": c, "db_h": np.atleast_2d(e), "dh0": dh0, "dX": np.stack(dx, 1)}
