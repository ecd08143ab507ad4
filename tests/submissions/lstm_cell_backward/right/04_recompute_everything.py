"""Uses x, h_prev, c_prev and the parameters only; all else is computed again."""
import numpy as np


def sig(z):
    return 0.5 * (1.0 + np.tanh(0.5 * z))


def lstm_cell_backward(dh, dc, cache, params):
    x, hp, cp = (cache[k] for k in ("x", "h_prev", "c_prev"))
    Z = x @ params["W_x"] + hp @ params["W_h"] + params["b"]
    n = hp.shape[1]
    i, f, o = sig(Z[:, :n]), sig(Z[:, n : 2 * n]), sig(Z[:, 2 * n : 3 * n])
    g = np.tanh(Z[:, 3 * n :])
    t = np.tanh(f * cp + i * g)
    D = dc + (1 - t**2) * o * dh
    dZ = np.zeros_like(Z)
    dZ[:, :n] = D * g * i * (1 - i)
    dZ[:, n : 2 * n] = D * cp * f * (1 - f)
    dZ[:, 2 * n : 3 * n] = dh * t * o * (1 - o)
    dZ[:, 3 * n :] = D * i * (1 - g**2)
    return dict(dx=dZ @ params["W_x"].T, dh_prev=dZ @ params["W_h"].T, dc_prev=D * f,
                dW_x=x.T @ dZ, dW_h=hp.T @ dZ, db=dZ.sum(0).reshape(1, -1))
