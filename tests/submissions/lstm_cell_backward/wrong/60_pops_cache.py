"""Entries are popped from the cache as they are used up."""
import numpy as np


def lstm_cell_backward(dh, dc, cache, params):
    t, o = cache.pop("tanh_c"), cache.pop("o")
    a = dc + dh * o * (1 - t**2)
    i, f, g, cp = (cache.pop(k) for k in ("i", "f", "g", "c_prev"))
    dZ = np.hstack([a * g * i * (1 - i), a * cp * f * (1 - f), dh * t * o * (1 - o),
                    a * i * (1 - g**2)])
    return {"dx": dZ @ params["W_x"].T, "dh_prev": dZ @ params["W_h"].T, "dc_prev": a * f,
            "dW_x": cache["x"].T @ dZ, "dW_h": cache["h_prev"].T @ dZ, "db": dZ.sum(0, keepdims=True)}
