"""Pullbacks of small functions, composed by hand."""
import numpy as np


def product(a, b):
    return lambda g: (g * b, g * a)


def sigmoid_at(out):
    return lambda g: g * out * (1 - out)


def tanh_at(out):
    return lambda g: g * (1 - out * out)


def affine(x, W):
    return lambda g: (g @ W.T, x.T @ g)


def lstm_cell_backward(dh, dc, cache, params):
    x, h_prev, c_prev, i, f, o, g, tanh_c = (
        cache[name] for name in ("x", "h_prev", "c_prev", "i", "f", "o", "g", "tanh_c"))
    do, dt = product(o, tanh_c)(dh)
    total = dc + tanh_at(tanh_c)(dt)
    df, dc_prev = product(f, c_prev)(total)
    di, dg = product(i, g)(total)
    pairs = ((sigmoid_at(i), di), (sigmoid_at(f), df), (sigmoid_at(o), do), (tanh_at(g), dg))
    dZ = np.concatenate([pull(grad) for pull, grad in pairs], axis=1)
    dx, dW_x = affine(x, params["W_x"])(dZ)
    dh_prev, dW_h = affine(h_prev, params["W_h"])(dZ)
    _, db = affine(np.ones((len(x), 1)), params["b"])(dZ)
    return {"dx": dx, "dh_prev": dh_prev, "dc_prev": dc_prev, "dW_x": dW_x,
                         "dW_h": dW_h, "db": db}
