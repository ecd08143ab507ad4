import numpy as np


@np.vectorize
def unit(dh, dc, i, f, o, g, cp, t):
    a = dc + dh * o * (1 - t**2)
    return a * g * i * (1 - i), a * cp * f * (1 - f), dh * t * o * (1 - o), a * i * (1 - g**2), a * f


def lstm_cell_backward(dh, dc, cache, params):
    *gates, dcp = unit(dh, dc, *(cache[k] for k in ("i", "f", "o", "g", "c_prev", "tanh_c")))
    dZ = np.concatenate(gates, axis=1)
    return {
        "dx": dZ @ params["W_x"].T,
        "dh_prev": dZ @ params["W_h"].T,
        "dc_prev": dcp,
        "dW_x": cache["x"].T @ dZ,
        "dW_h": cache["h_prev"].T @ dZ,
        "db": dZ.sum(axis=0, keepdims=True),
    }
