"""Split the packed weights, treat each gate alone, put the columns back."""
import numpy as np


def lstm_cell_backward(dh, dc, cache, params):
    n = cache["c"].shape[1]
    block = {gate: slice(k * n, (k + 1) * n) for k, gate in enumerate("ifog")}
    total = dc + dh * cache["o"] * (1 - cache["tanh_c"] ** 2)
    by_gate = {
        "i": total * cache["g"],
        "f": total * cache["c_prev"],
        "o": dh * cache["tanh_c"],
        "g": total * cache["i"],
    }
    out = {
        "dx": np.zeros(cache["x"].shape),
        "dh_prev": np.zeros(cache["h_prev"].shape),
        "dc_prev": total * cache["f"],
        "dW_x": np.empty(params["W_x"].shape),
        "dW_h": np.empty(params["W_h"].shape),
        "db": np.empty(params["b"].shape),
    }
    for gate, where in block.items():
        value = cache[gate]
        slope = 1 - value**2 if gate == "g" else value - value**2
        dz = by_gate[gate] * slope
        out["dW_x"][:, where] = cache["x"].T @ dz
        out["dW_h"][:, where] = cache["h_prev"].T @ dz
        out["db"][:, where] = dz.sum(axis=0)
        out["dx"] += dz @ params["W_x"][:, where].T
        out["dh_prev"] += dz @ params["W_h"][:, where].T
    return out
