import numpy as np


def lstm_cell_backward(dh, dc, cache, params):
    out = dict(dW_x=0.0, dW_h=0.0, db=0.0)
    rows = {"dx": [], "dh_prev": [], "dc_prev": []}
    for s in range(dh.shape[0]):
        v = {k: a[s] for k, a in cache.items()}
        a = dc[s] + dh[s] * v["o"] * (1 - v["tanh_c"] ** 2)
        z = np.hstack([
            a * v["g"] * v["i"] * (1 - v["i"]),
            a * v["c_prev"] * v["f"] * (1 - v["f"]),
            dh[s] * v["tanh_c"] * v["o"] * (1 - v["o"]),
            a * v["i"] * (1 - v["g"] ** 2),
        ])
        out["dW_x"] = out["dW_x"] + np.outer(v["x"], z)
        out["dW_h"] = out["dW_h"] + np.outer(v["h_prev"], z)
        out["db"] = out["db"] + z[None]
        rows["dx"].append(params["W_x"] @ z)
        rows["dh_prev"].append(params["W_h"] @ z)
        rows["dc_prev"].append(a * v["f"])
    out.update({k: np.vstack(r) for k, r in rows.items()})
    return out
