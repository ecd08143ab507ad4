"""The gates are computed again, with a forget bias of 1 on top."""
import numpy as np


def sigmoid(z):
    return 0.5 + 0.5 * np.tanh(z / 2)


def lstm_cell_backward(dh, dc, cache, params):
    Z = cache["x"] @ params["W_x"] + cache["h_prev"] @ params["W_h"] + params["b"]
    z_i, z_f, z_o, z_g = np.split(Z, 4, axis=1)
    i, f, o, g = sigmoid(z_i), sigmoid(z_f + 1.0), sigmoid(z_o), np.tanh(z_g)
    t = np.tanh(f * cache["c_prev"] + i * g)
    a = dc + dh * o * (1 - t**2)
    dZ = np.hstack([a * g * i * (1 - i), a * cache["c_prev"] * f * (1 - f), dh * t * o * (1 - o),
                    a * i * (1 - g**2)])
    return {"dx": dZ @ params["W_x"].T, "dh_prev": dZ @ params["W_h"].T, "dc_prev": a * f,
            "dW_x": cache["x"].T @ dZ, "dW_h": cache["h_prev"].T @ dZ, "db": dZ.sum(0, keepdims=True)}
