import numpy as np


def forward(X, params):
    L = len(params) // 2
    A, cache = X, {}
    for layer in range(1, L + 1):
        Z = A @ params[f"W{layer}"] + params[f"b{layer}"]
        A = np.maximum(Z, 0.0) if layer < L else 1 / (1 + np.exp(-Z))
        cache |= {f"Z{layer}": Z, f"A{layer}": A}
    return A, cache


def deep_backward(X, y, params, cache):
    m = X.shape[0]
    L = len(params) // 2
    grads = {}
    dZ = cache[f"A{L}"] - y
    for l in range(L, 0, -1):
        A_prev = X if l == 1 else cache[f"A{l - 1}"]
        grads[f"dW{l}"] = A_prev.T @ dZ / m
        grads[f"db{l}"] = np.sum(dZ, axis=0, keepdims=True) / m
        if l > 1:
            dA = dZ @ params[f"W{l}"].T
            n = np.linalg.norm(dA)
            if n > 100:
                dA *= 100 / n
            dZ = dA * (cache[f"Z{l - 1}"] > 0)
    return grads
