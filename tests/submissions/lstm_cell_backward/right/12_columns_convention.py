"""Inside, samples are columns, and the gates are rows."""
import numpy as np


def lstm_cell_backward(dh, dc, cache, params):
    da, dcc = dh.T, dc.T
    xt, ap, cp = cache["x"].T, cache["h_prev"].T, cache["c_prev"].T
    it, ft, ot, cct = (cache[k].T for k in "ifog")
    tc = cache["tanh_c"].T
    W, U = params["W_x"].T, params["W_h"].T
    inner = dcc + da * ot * (1 - tc**2)
    dz = np.vstack([
        inner * cct * it * (1 - it),
        inner * cp * ft * (1 - ft),
        da * tc * ot * (1 - ot),
        inner * it * (1 - cct**2),
    ])
    return {"dx": (W.T @ dz).T, "dh_prev": (U.T @ dz).T, "dc_prev": (inner * ft).T,
            "dW_x": (dz @ xt.T).T, "dW_h": (dz @ ap.T).T, "db": dz.sum(1, keepdims=True).T}
