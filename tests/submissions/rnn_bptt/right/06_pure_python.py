import math

import numpy as np


def rnn_bptt(X, h0, params, dH):
    m, T, d = X.shape
    n = h0.shape[1]
    Wx, Wh, b = params["W_xh"].tolist(), params["W_hh"].tolist(), params["b_h"].tolist()[0]
    dWx = [[0.0] * n for _ in range(d)]
    dWh = [[0.0] * n for _ in range(n)]
    db = [0.0] * n
    dh0, dX = [], []
    for i in range(m):
        x, g = X[i].tolist(), dH[i].tolist()
        h = [h0[i].tolist()]
        for t in range(T):
            h.append([
                math.tanh(
                    sum(x[t][a] * Wx[a][k] for a in range(d))
                    + sum(h[t][j] * Wh[j][k] for j in range(n))
                    + b[k]
                )
                for k in range(n)
            ])
        carry = [0.0] * n
        dx = [None] * T
        for t in range(T - 1, -1, -1):
            dz = [(g[t][k] + carry[k]) * (1.0 - h[t + 1][k] ** 2) for k in range(n)]
            for k in range(n):
                db[k] += dz[k]
                for a in range(d):
                    dWx[a][k] += x[t][a] * dz[k]
                for j in range(n):
                    dWh[j][k] += h[t][j] * dz[k]
            dx[t] = [sum(Wx[a][k] * dz[k] for k in range(n)) for a in range(d)]
            carry = [sum(Wh[j][k] * dz[k] for k in range(n)) for j in range(n)]
        dh0.append(carry)
        dX.append(dx)
    out = {"dW_xh": dWx, "dW_hh": dWh, "db_h": [db], "dh0": dh0, "dX": dX}
    return {name: np.array(value) for name, value in out.items()}
