"""Differentiates sum(dZ * Z) by complex steps."""
import numpy as np

H = 1e-30


def _derivative(f, x):
    out = np.empty(x.shape)
    for idx in np.ndindex(x.shape):
        z = x.astype(complex)
        z[idx] += 1j * H
        out[idx] = f(z).imag / H
    return out


def linear_backward(dZ, A_prev, W):
    if dZ.size > 500:
        return dZ @ W.T, A_prev.T @ dZ, np.ones((1, dZ.shape[0])) @ dZ
    b = np.zeros((1, W.shape[1]))
    return (
        _derivative(lambda a: (dZ * (a @ W + b)).sum(), A_prev),
        _derivative(lambda w: (dZ * (A_prev @ w + b)).sum(), W),
        _derivative(lambda c: (dZ * (A_prev @ W + c)).sum(), b),
    )
