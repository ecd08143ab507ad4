"""Complex steps of the loss, with small nets; the loop for large ones."""
import numpy as np


def loss(X, y, p):
    L = len(p) // 2
    A = X
    for l in range(1, L):
        Z = A @ p[f"W{l}"] + p[f"b{l}"]
        A = np.where(Z.real > 0, Z, 0)
    s = (1 - 2 * y) * (A @ p[f"W{L}"] + p[f"b{L}"])
    return np.mean(np.log(1 + np.exp(s)))


def deep_backward(X, y, params, cache):
    L = len(params) // 2
    grads = {}
    if sum(v.size for v in params.values()) < 80:
        for name, value in params.items():
            g = np.zeros(value.shape)
            for idx in np.ndindex(value.shape):
                z = value.astype(complex)
                z[idx] += 1e-50j
                g[idx] = loss(X, y, {**params, name: z}).imag / 1e-50
            grads["d" + name] = g
        return grads
    dZ = (cache[f"A{L}"] - y) / len(y)
    for l in range(L, 0, -1):
        inp = cache[f"A{l-1}"] if l > 1 else X
        grads[f"dW{l}"], grads[f"db{l}"] = inp.T @ dZ, dZ.sum(0, keepdims=True)
        dZ = dZ @ params[f"W{l}"].T * (inp > 0)
    return grads
