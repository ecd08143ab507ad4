"""1-based column ranges and sum(A, 1)."""
import numpy as np


def cols(A, first, last):
    return A[:, first - 1 : last]


def lstm_cell_backward(dh, dc, cache, params):
    [m, n] = np.shape(dh)
    dZ = np.zeros((m, 4 * n))
    dsigm = lambda s: s * (np.ones(np.shape(s)) - s)
    delta_c = dc + dh * cache["o"] * (np.ones((m, n)) - cache["tanh_c"] ** 2)
    cols(dZ, 1, n)[:] = delta_c * cache["g"] * dsigm(cache["i"])
    cols(dZ, n + 1, 2 * n)[:] = delta_c * cache["c_prev"] * dsigm(cache["f"])
    cols(dZ, 2 * n + 1, 3 * n)[:] = dh * cache["tanh_c"] * dsigm(cache["o"])
    cols(dZ, 3 * n + 1, 4 * n)[:] = delta_c * cache["i"] * (np.ones((m, n)) - cache["g"] ** 2)
    grad = {}
    grad["dW_x"] = np.transpose(cache["x"]) @ dZ
    grad["dW_h"] = np.transpose(cache["h_prev"]) @ dZ
    grad["db"] = np.ones((1, m)) @ dZ
    grad["dx"] = dZ @ np.transpose(params["W_x"])
    grad["dh_prev"] = dZ @ np.transpose(params["W_h"])
    grad["dc_prev"] = delta_c * cache["f"]
    return grad
