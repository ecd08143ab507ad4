"""Large gradients are cut at 50."""
import numpy as np


def lstm_cell_backward(dh, dc, cache, params):
    i, f, o, g, t = (cache[k] for k in ("i", "f", "o", "g", "tanh_c"))
    a = dc + dh * o * (1 - t**2)
    dZ = np.hstack([a * g * i * (1 - i), a * cache["c_prev"] * f * (1 - f), dh * t * o * (1 - o),
                    a * i * (1 - g**2)])
    out = {"dx": dZ @ params["W_x"].T, "dh_prev": dZ @ params["W_h"].T, "dc_prev": a * f,
           "dW_x": cache["x"].T @ dZ, "dW_h": cache["h_prev"].T @ dZ, "db": dZ.sum(0, keepdims=True)}
    return {k: np.clip(v, -50, 50) for k, v in out.items()}
