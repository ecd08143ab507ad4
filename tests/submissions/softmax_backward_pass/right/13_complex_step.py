"""All gradients by complex steps of the exact loss."""
import numpy as np


def loss_of(X, labels, p):
    Z1 = X @ p["W1"] + p["b1"]
    Z2 = np.where(Z1.real > 0, Z1, 0) @ p["W2"] + p["b2"]
    Z2 = Z2 - Z2.real.max(axis=1, keepdims=True)
    return np.mean(np.log(np.exp(Z2).sum(axis=1)) - Z2[np.arange(len(X)), labels])


def softmax_backward_pass(X, labels, params):
    grads = {}
    for name, value in params.items():
        g = np.zeros(value.shape)
        for idx in np.ndindex(value.shape):
            z = value.astype(complex)
            z[idx] += 1e-40j
            g[idx] = loss_of(X, labels, {**params, name: z}).imag / 1e-40
        grads["d" + name] = g
    return float(loss_of(X, labels, params)), grads
