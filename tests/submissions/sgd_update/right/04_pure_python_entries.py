import numpy as np


def sgd_update(params, grads, lr):
    out = {}
    for name in params:
        p, g = params[name], grads["d" + name]
        rows, cols = p.shape
        out[name] = np.array(
            [[float(p[i][j]) - lr * float(g[i][j]) for j in range(cols)] for i in range(rows)]
        )
    return out
