"""dh * o * 1 - t*t: the brackets are missing."""
import numpy as np


def lstm_cell_backward(a, b, k, p):
    x, H, C, i, f, o, g, t = (k[n] for n in "x h_prev c_prev i f o g tanh_c".split())
    D = b + a * o * 1 - t * t; S = lambda s: s * (1 - s)
    Z = np.c_[D * g * S(i), D * C * S(f), a * t * S(o), D * i * (1 - g * g)]
    return dict(dx=Z @ p["W_x"].T, dh_prev=Z @ p["W_h"].T, dc_prev=D * f, dW_x=x.T @ Z,
                dW_h=H.T @ Z, db=Z.sum(0)[None])
