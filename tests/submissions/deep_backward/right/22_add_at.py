import numpy as np


def deep_backward(X, y, params, cache):
    L, m = len(params) // 2, y.shape[0]
    d = (cache[f"A{L}"] - y) * (1.0 / m)
    grads = {f"d{k}": np.zeros_like(v) for k, v in params.items()}
    for l in range(L, 0, -1):
        A = X if l < 2 else cache[f"A{l - 1}"]
        np.add.at(grads[f"db{l}"], (np.zeros(m, dtype=int),), d)
        grads[f"dW{l}"] += sum(a[:, None] * e[None, :] for a, e in zip(A, d))
        if l > 1:
            d = np.stack([params[f"W{l}"] @ e for e in d]) * np.greater(cache[f"Z{l - 1}"], 0.0)
    return grads
