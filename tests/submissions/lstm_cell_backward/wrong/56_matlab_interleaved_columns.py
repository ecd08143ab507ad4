"""Columns k, k + 4, k + 8 ... for gate k."""
import numpy as np


def lstm_cell_backward(dh, dc, cache, params):
    [m, n] = dh.shape
    dZ = np.zeros((m, 4 * n))
    a = dc + dh * cache["o"] * (1 - cache["tanh_c"] ** 2)
    dZ[:, 0::4] = a * cache["g"] * cache["i"] * (1 - cache["i"])
    dZ[:, 1::4] = a * cache["c_prev"] * cache["f"] * (1 - cache["f"])
    dZ[:, 2::4] = dh * cache["tanh_c"] * cache["o"] * (1 - cache["o"])
    dZ[:, 3::4] = a * cache["i"] * (1 - cache["g"] ** 2)
    return {"dx": dZ @ params["W_x"].T, "dh_prev": dZ @ params["W_h"].T, "dc_prev": a * cache["f"],
            "dW_x": cache["x"].T @ dZ, "dW_h": cache["h_prev"].T @ dZ, "db": dZ.sum(0, keepdims=True)}
