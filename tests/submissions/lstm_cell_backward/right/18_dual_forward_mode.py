"""Forward mode for dx, dh_prev and dc_prev, reverse for the rest."""
import numpy as np


def lstm_cell_backward(dh, dc, cache, params):
    i, f, o, g, t = (cache[k] for k in ("i", "f", "o", "g", "tanh_c"))
    x, hp, cp = cache["x"], cache["h_prev"], cache["c_prev"]
    n = dh.shape[1]

    def push(dot_Z, dot_cp):
        di = i * (1 - i) * dot_Z[:, :n]
        df = f * (1 - f) * dot_Z[:, n:2 * n]
        do = o * (1 - o) * dot_Z[:, 2 * n:3 * n]
        dg = (1 - g * g) * dot_Z[:, 3 * n:]
        dot_c = df * cp + f * dot_cp + di * g + i * dg
        dot_h = do * t + o * (1 - t * t) * dot_c
        return (dh * dot_h + dc * dot_c).sum(axis=1)

    zero_Z, zero_c = np.zeros((len(x), 4 * n)), np.zeros(dh.shape)
    out = {"dx": np.empty(x.shape), "dh_prev": np.empty(hp.shape), "dc_prev": np.empty(cp.shape)}
    for name, W in (("dx", params["W_x"]), ("dh_prev", params["W_h"])):
        for a in range(W.shape[0]):
            out[name][:, a] = push(zero_Z + W[a], zero_c)
    unit = np.eye(n)
    for a in range(n):
        out["dc_prev"][:, a] = push(zero_Z, zero_c + unit[a])
    dZ = np.stack([push(zero_Z + row, zero_c) for row in np.eye(4 * n)], axis=1)
    out["dW_x"], out["dW_h"], out["db"] = x.T @ dZ, hp.T @ dZ, dZ.sum(0)[None]
    return out
