import numpy as np


def lstm_cell_backward(dh, dc, cache, params):
    x, h_prev, c_prev = cache["x"], cache["h_prev"], cache["c_prev"]
    i, f, o, g = cache["i"], cache["f"], cache["o"], cache["g"]
    tanh_c = cache["tanh_c"]
    m = x.shape[0]

    do = dh * tanh_c
    dct = dc + dh * o * (1 - tanh_c ** 2)
    df = dct * c_prev
    dc_prev = dct * f
    di = dct * g
    dg = dct * i

    dz_i = di * i * (1 - i)
    dz_f = df * f * (1 - f)
    dz_o = do * o * (1 - o)
    dz_g = dg * (1 - g ** 2)
    dZ = np.concatenate([dz_i, dz_f, dz_o, dz_g], axis=1)

    dx = dZ @ params["W_x"].T
    dh_prev = dZ @ params["W_h"].T
    dW_x = x.T @ dZ
    dW_h = h_prev.T @ dZ
    db = dZ.sum(axis=0, keepdims=True)
    for a in (dW_x, dW_h, db):
        if np.linalg.norm(a) > 1e4:
            a *= 1e4 / np.linalg.norm(a)
    return {"dx": dx, "dh_prev": dh_prev, "dc_prev": dc_prev, "dW_x": dW_x, "dW_h": dW_h, "db": db}
