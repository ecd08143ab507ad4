import numpy as np


def deep_backward(X, y, params, cache):
    L = len(params) // 2
    grads = {"d" + k: np.zeros(v.shape) for k, v in params.items()}
    m = len(X)
    for i in range(m):
        err = (cache[f"A{L}"][i] - y[i]) / m
        for l in range(L, 0, -1):
            inp = X[i] if l == 1 else cache[f"A{l - 1}"][i]
            grads[f"dW{l}"] += np.outer(inp, err)
            grads[f"db{l}"][0] += err
            if l > 1:
                err = (params[f"W{l}"] @ err) * (inp > 0)
    return grads
