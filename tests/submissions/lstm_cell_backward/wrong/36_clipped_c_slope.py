import numpy as np


def lstm_cell_backward(dh, dc, cache, params):
    x, h_prev, c_prev = cache["x"], cache["h_prev"], cache["c_prev"]
    i, f, o, g = cache["i"], cache["f"], cache["o"], cache["g"]
    t = cache["tanh_c"]
    do = dh * t
    dct = dc + dh * o * np.maximum(1 - t**2, 1e-2)
    di, df, dg = dct * g, dct * c_prev, dct * i
    dc_prev = dct * f
    dZ = np.hstack([di * i * (1 - i), df * f * (1 - f), do * o * (1 - o), dg * (1 - g**2)])
    dW_x, dW_h = x.T @ dZ, h_prev.T @ dZ
    db = dZ.sum(axis=0, keepdims=True)
    dx, dh_prev = dZ @ params["W_x"].T, dZ @ params["W_h"].T
    return {"dx": dx, "dh_prev": dh_prev, "dc_prev": dc_prev, "dW_x": dW_x, "dW_h": dW_h, "db": db}
