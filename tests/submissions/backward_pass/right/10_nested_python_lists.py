"""Triple loops on nested Python lists, converted to arrays at the very end."""
import numpy as np


def backward_pass(X, y, params, cache):
    rows, target = X.tolist(), y.tolist()
    W2, A1, A2, Z1 = params["W2"].tolist(), cache["A1"].tolist(), cache["A2"].tolist(), cache["Z1"].tolist()
    m, d, h = len(rows), len(rows[0]), len(W2)
    gW1 = [[0.0] * h for _ in range(d)]
    gb1 = [0.0] * h
    gW2 = [0.0] * h
    gb2 = 0.0
    for i in range(m):
        e = A2[i][0] - target[i][0]
        gb2 += e
        for j in range(h):
            gW2[j] += A1[i][j] * e
            if Z1[i][j] > 0:
                t = e * W2[j][0]
                gb1[j] += t
                for k in range(d):
                    gW1[k][j] += rows[i][k] * t
    return {
        "dW1": np.array(gW1) / m,
        "db1": np.array([gb1]) / m,
        "dW2": np.array([[v] for v in gW2]) / m,
        "db2": np.array([[gb2]]) / m,
    }
