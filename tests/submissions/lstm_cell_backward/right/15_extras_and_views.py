"""More keys than asked, views as results, long doubles inside."""
import numpy as np


def lstm_cell_backward(dh, dc, cache, params):
    L = {k: np.asarray(v, np.longdouble) for k, v in {**cache, **params}.items()}
    do = dh * L["tanh_c"]
    dct = dc + dh * L["o"] * (1 - L["tanh_c"] ** 2)
    di, df, dg = dct * L["g"], dct * L["c_prev"], dct * L["i"]
    dz = {"i": di * L["i"] * (1 - L["i"]), "f": df * L["f"] * (1 - L["f"]),
          "o": do * L["o"] * (1 - L["o"]), "g": dg * (1 - L["g"] ** 2)}
    dZ = np.hstack([dz[k] for k in "ifog"])
    out = {"dx": dZ @ L["W_x"].T, "dh_prev": dZ @ L["W_h"].T, "dc_prev": dct * L["f"],
           "dW_x": (dZ.T @ L["x"]).T, "dW_h": (dZ.T @ L["h_prev"]).T,
           "db": dZ.sum(0, keepdims=True), "dZ": dZ, "di": di, "dc_total": dct}
    return {k: v.astype(np.float64) for k, v in out.items()}
