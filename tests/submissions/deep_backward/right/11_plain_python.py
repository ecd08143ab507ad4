import numpy as np


def deep_backward(X, y, params, cache):
    L, m = len(params) // 2, len(y)
    delta = [[(float(a) - float(t)) / m] for a, t in zip(cache[f"A{L}"].ravel(), y.ravel())]
    grads = {}
    for l in range(L, 0, -1):
        prev = (X if l == 1 else cache[f"A{l - 1}"]).tolist()
        W = params[f"W{l}"].tolist()
        n_in, n_out = len(W), len(W[0])
        grads[f"dW{l}"] = np.array(
            [[sum(prev[i][j] * delta[i][k] for i in range(m)) for k in range(n_out)] for j in range(n_in)]
        )
        grads[f"db{l}"] = np.array([[sum(d[k] for d in delta) for k in range(n_out)]])
        if l > 1:
            Z = cache[f"Z{l - 1}"].tolist()
            delta = [
                [sum(d[k] * W[j][k] for k in range(n_out)) if z[j] > 0 else 0.0 for j in range(n_in)]
                for d, z in zip(delta, Z)
            ]
    return grads
