"""For every step and every later step the product of Jacobians, sample by sample."""
import numpy as np


def rnn_bptt(X, h0, params, dH):
    Wx, Wh, b = params["W_xh"], params["W_hh"], params["b_h"].ravel()
    m, T, _ = X.shape
    out = {"dW_xh": 0 * Wx, "dW_hh": 0 * Wh, "db_h": 0 * params["b_h"], "dh0": 0 * h0, "dX": 0 * X}
    for i in range(m):
        h = [h0[i]]
        for x in X[i]:
            h.append(np.tanh(Wx.T @ x + Wh.T @ h[-1] + b))
        slope = [1 - s * s for s in h[1:]]
        for t in range(T):
            # gradient by z_t: from every state u >= t
            path = np.diag(slope[t])
            dz = path @ dH[i, t]
            for u in range(t + 1, T):
                path = path @ Wh @ np.diag(slope[u])
                dz = dz + path @ dH[i, u]
            out["dW_xh"] += np.outer(X[i, t], dz)
            out["dW_hh"] += np.outer(h[t], dz)
            out["db_h"] += dz
            out["dX"][i, t] = Wx @ dz
            if t == 0:
                out["dh0"][i] = Wh @ dz
    return out
