import numpy as np


def loss(dh, dc, x, h_prev, c_prev, W_x, W_h, b):
    Z = x @ W_x + h_prev @ W_h + b
    z_i, z_f, z_o, z_g = np.split(Z, 4, axis=1)

    def sigmoid(z):
        e = np.exp(np.where(z.real > 0, -z, z))
        return np.where(z.real > 0, 1, e) / (1 + e)

    def tanh(z):
        return 2 * sigmoid(2 * z) - 1

    c = sigmoid(z_f) * c_prev + sigmoid(z_i) * tanh(z_g)
    return np.sum(dh * sigmoid(z_o) * tanh(c) + dc * c)


def lstm_cell_backward(dh, dc, cache, params):
    step = {k: cache[k] for k in ("x", "h_prev", "c_prev")} | params
    grads = {}
    for name in step:
        grad = np.zeros(step[name].shape)
        for at in np.ndindex(grad.shape):
            moved = step[name].astype(complex)
            moved[at] += 1e-25j
            grad[at] = loss(dh, dc, **{**step, name: moved}).imag / 1e-25
        grads["d" + name] = grad
    return grads
