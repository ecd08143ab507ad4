import numpy as np


def lstm_cell_backward(dh, dc, cache, params):
    x, prev_h, prev_c = cache["x"], cache["h_prev"], cache["c_prev"]
    i, f, o, g, tanh_c = cache["i"], cache["f"], cache["o"], cache["g"], cache["tanh_c"]

    do = dh * tanh_c
    dnext_c = dc + dh * o * (1 - tanh_c * tanh_c)
    df = dnext_c * prev_c
    dprev_c = dnext_c * f
    di = dnext_c * g
    dg = dnext_c * i

    da = np.concatenate(
        (di * i * (1 - i), df * f * (1 - f), do * o * (1 - o), dg * (1 - g * g)), axis=1
    )
    return {
        "dx": da.dot(params["W_x"].T),
        "dh_prev": da.dot(params["W_h"].T),
        "dc_prev": dprev_c,
        "dW_x": x.T.dot(da),
        "dW_h": prev_h.T.dot(da),
        "db": np.sum(da, axis=0, keepdims=True),
    }
