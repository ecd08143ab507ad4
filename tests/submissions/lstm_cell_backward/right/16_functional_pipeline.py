from functools import reduce
from operator import add

import numpy as np


def lstm_cell_backward(dh, dc, cache, params):
    get = cache.get
    sigmoid_slope = lambda s: s - s * s
    tanh_slope = lambda t: 1 - t * t
    dct = reduce(add, [dc, dh * get("o") * tanh_slope(get("tanh_c"))])
    table = [
        ("i", dct, "g", sigmoid_slope),
        ("f", dct, "c_prev", sigmoid_slope),
        ("o", dh, "tanh_c", sigmoid_slope),
        ("g", dct, "i", tanh_slope),
    ]
    dz = [upstream * get(partner) * slope(get(gate)) for gate, upstream, partner, slope in table]
    n = dh.shape[1]
    cols = lambda W: np.array_split(W, 4, axis=1)
    dx = reduce(add, (z @ w.T for z, w in zip(dz, cols(params["W_x"]))))
    dhp = reduce(add, (z @ w.T for z, w in zip(dz, cols(params["W_h"]))))
    join = lambda a: np.concatenate([a.T @ z for z in dz], axis=1)
    return {"dx": dx, "dh_prev": dhp, "dc_prev": get("f") * dct, "dW_x": join(get("x")),
            "dW_h": join(get("h_prev")), "db": join(np.ones((len(dh), 1)))}
