"""The gates' slopes from log-derivatives: s (1 - s) = s² (1/s - 1), guarded at 0."""
import numpy as np


def slope(s):
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(s > 0, s * s * (1 / np.where(s > 0, s, 1) - 1), 0.0)


def lstm_cell_backward(dh, dc, cache, params):
    t, n = cache["tanh_c"], dh.shape[1]
    a = dc + dh * cache["o"] * (1 - t) * (1 + t)
    dZ = np.full((dh.shape[0], 4 * n), np.nan)
    for k, (gate, up) in enumerate(zip("ifo", (a * cache["g"], a * cache["c_prev"], dh * t))):
        dZ[:, k * n : k * n + n] = up * slope(cache[gate])
    dZ[:, -n:] = a * cache["i"] * (1 - cache["g"]) * (1 + cache["g"])
    return {"dx": np.tensordot(dZ, params["W_x"], (1, 1)), "dc_prev": cache["f"] * a,
            "dh_prev": np.tensordot(dZ, params["W_h"], (1, 1)), "db": dZ.sum(0).reshape((1, 4 * n)),
            "dW_x": np.tensordot(cache["x"], dZ, (0, 0)),
            "dW_h": np.tensordot(cache["h_prev"], dZ, (0, 0))}
