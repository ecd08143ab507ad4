import numpy as np


def lstm_cell_backward(dh, dc, cache, params):
    cache = {k: v.copy() for k, v in cache.items()}
    dct = dh.copy()
    dct *= cache["o"]
    dct *= 1 - cache["tanh_c"] ** 2
    dct += dc
    n = dct.shape[1]
    dZ = np.empty((dct.shape[0], 4 * n))
    np.multiply(dct, cache["g"], out=dZ[:, 0:n])
    np.multiply(dct, cache["c_prev"], out=dZ[:, n : 2 * n])
    np.multiply(dh, cache["tanh_c"], out=dZ[:, 2 * n : 3 * n])
    np.multiply(dct, cache["i"], out=dZ[:, 3 * n :])
    for k, gate in enumerate(("i", "f", "o")):
        dZ[:, k * n : (k + 1) * n] *= cache[gate] * (1 - cache[gate])
    dZ[:, 3 * n :] *= 1 - cache["g"] ** 2
    dct *= cache["f"]
    grads = {"dc_prev": dct}
    grads["dW_x"] = np.matmul(cache["x"].T, dZ)
    grads["dW_h"] = np.matmul(cache["h_prev"].T, dZ)
    grads["db"] = dZ.sum(axis=0, keepdims=True)
    grads["dx"] = np.matmul(dZ, params["W_x"].T)
    grads["dh_prev"] = np.matmul(dZ, params["W_h"].T)
    return grads
