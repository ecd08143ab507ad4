import math

import numpy as np


def softmax_backward_pass(X, labels, params):
    W1, b1, W2, b2 = (params[k] for k in ("W1", "b1", "W2", "b2"))
    m, d = X.shape
    h, C = W2.shape
    g = {"d" + k: np.zeros_like(v) for k, v in params.items()}
    total = 0.0
    for i in range(m):
        z1 = [b1[0, j] + sum(X[i, k] * W1[k, j] for k in range(d)) for j in range(h)]
        a1 = [max(z, 0.0) for z in z1]
        z2 = [b2[0, c] + sum(a1[j] * W2[j, c] for j in range(h)) for c in range(C)]
        top = max(z2)
        e = [math.exp(z - top) for z in z2]
        s = sum(e)
        t = int(labels[i])
        total += math.log(s) + top - z2[t]
        r = [(e[c] / s - (c == t)) / m for c in range(C)]
        for c in range(C):
            g["db2"][0, c] += r[c]
            for j in range(h):
                g["dW2"][j, c] += a1[j] * r[c]
        for j in range(h):
            if z1[j] > 0:
                back = sum(r[c] * W2[j, c] for c in range(C))
                g["db1"][0, j] += back
                for k in range(d):
                    g["dW1"][k, j] += X[i, k] * back
    return total / m, g
