"""Each sample's full Jacobian of (h, c) by Z, then one product."""
import numpy as np


def lstm_cell_backward(dh, dc, cache, params):
    m, n = dh.shape
    dZ = np.zeros((m, 4 * n))
    dcp = np.zeros((m, n))
    for s in range(m):
        i, f, o, g, t, cp = (cache[k][s] for k in ("i", "f", "o", "g", "tanh_c", "c_prev"))
        c_by_z = np.hstack([np.diag(g * i * (1 - i)), np.diag(cp * f * (1 - f)),
                            np.zeros((n, n)), np.diag(i * (1 - g * g))])
        h_by_z = np.diag(o * (1 - t * t)) @ c_by_z
        h_by_z[:, 2 * n:3 * n] += np.diag(t * o * (1 - o))
        dZ[s] = dh[s] @ h_by_z + dc[s] @ c_by_z
        dcp[s] = dh[s] @ np.diag(o * (1 - t * t) * f) + dc[s] @ np.diag(f)
    return {"dx": dZ @ params["W_x"].T, "dh_prev": dZ @ params["W_h"].T, "dc_prev": dcp,
            "dW_x": cache["x"].T @ dZ, "dW_h": cache["h_prev"].T @ dZ,
            "db": dZ.sum(axis=0, keepdims=True)}
