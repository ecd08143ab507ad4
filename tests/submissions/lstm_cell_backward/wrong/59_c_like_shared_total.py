"""The total of a unit is not reset from sample to sample."""
import numpy as np


def lstm_cell_backward(dh, dc, cache, params):
    m, n = dh.shape
    dZ, dcp = np.zeros((m, 4 * n)), np.zeros((m, n))
    for u in range(n):
        total = 0.0
        for s in range(m):
            i, f, o, g, t = (cache[k][s, u] for k in ("i", "f", "o", "g", "tanh_c"))
            total += dc[s, u] + dh[s, u] * o * (1 - t**2)
            dcp[s, u] = total * f
            dZ[s, u] = total * g * i * (1 - i)
            dZ[s, n + u] = total * cache["c_prev"][s, u] * f * (1 - f)
            dZ[s, 2 * n + u] = dh[s, u] * t * o * (1 - o)
            dZ[s, 3 * n + u] = total * i * (1 - g**2)
    return {"dx": dZ @ params["W_x"].T, "dh_prev": dZ @ params["W_h"].T, "dc_prev": dcp,
            "dW_x": cache["x"].T @ dZ, "dW_h": cache["h_prev"].T @ dZ, "db": dZ.sum(0, keepdims=True)}
