import numpy as np


def rnn_bptt(X, h0, params, dH):
    f = np.longdouble
    x, h, g = X.astype(f), h0.astype(f), dH.astype(f)
    p = {k: v.astype(f) for k, v in params.items()}
    hs = [h]
    for t in range(x.shape[1]):
        hs.append(np.tanh(x[:, t] @ p["W_xh"] + hs[-1] @ p["W_hh"] + p["b_h"]))
    r = {k: np.zeros(v.shape, f) for k, v in p.items()}
    dx, c = np.zeros(x.shape, f), np.zeros(h.shape, f)
    for t in range(x.shape[1] - 1, -1, -1):
        c = c + g[:, t]
        c = c * (1 - hs[t + 1] ** 2)
        r["W_xh"] += x[:, t].T @ c
        r["W_hh"] += hs[t].T @ c
        r["b_h"] += c.sum(0)
        dx[:, t] = c @ p["W_xh"].T
        c = c @ p["W_hh"].T
    out = {"d" + k: v for k, v in r.items()} | {"dh0": c, "dX": dx}
    return {k: np.asfortranarray(v.astype(float)) for k, v in out.items()}
