"""[x, h_prev, 1] times one stacked matrix."""
import numpy as np


def lstm_cell_backward(dh, dc, cache, params):
    x, hp = cache["x"], cache["h_prev"]
    d, n = x.shape[1], hp.shape[1]
    W = np.r_[params["W_x"], params["W_h"], params["b"]]
    inp = np.c_[x, hp, np.ones(len(x))]
    i, f, o, g = map(cache.__getitem__, "ifog")
    t = cache["tanh_c"]
    ct = dc + dh * o * (1 - t**2)
    dZ = np.c_[ct * g * i * (1 - i), ct * cache["c_prev"] * f * (1 - f), dh * t * o * (1 - o),
               ct * i * (1 - g**2)]
    dW = inp.T @ dZ
    dinp = dZ @ W.T
    return {"dx": dinp[:, :d], "dh_prev": dinp[:, d:d + n], "dc_prev": ct * f,
            "dW_x": dW[:d], "dW_h": dW[d:d + n], "db": dW[d + n:]}
