import numpy as np


def flat(a):
    return [float(v) for row in a for v in row]


def lstm_cell_backward(dh, dc, cache, params):
    m, n = dh.shape
    d = cache["x"].shape[1]
    w = 4 * n
    DH, DC = flat(dh), flat(dc)
    X, HP, CP, I, F, O, G, TC = (flat(cache[k]) for k in
                                 ("x", "h_prev", "c_prev", "i", "f", "o", "g", "tanh_c"))
    WX, WH = flat(params["W_x"]), flat(params["W_h"])
    dX, dHP, dCP = [0.0] * (m * d), [0.0] * (m * n), [0.0] * (m * n)
    dWX, dWH, dB = [0.0] * (d * w), [0.0] * (n * w), [0.0] * w
    for s in range(m):
        for u in range(n):
            q = s * n + u
            total = DC[q] + DH[q] * O[q] * (1.0 - TC[q] * TC[q])
            dCP[q] = total * F[q]
            four = (
                total * G[q] * I[q] * (1.0 - I[q]),
                total * CP[q] * F[q] * (1.0 - F[q]),
                DH[q] * TC[q] * O[q] * (1.0 - O[q]),
                total * I[q] * (1.0 - G[q] * G[q]),
            )
            for k in range(4):
                col = k * n + u
                dB[col] += four[k]
                for a in range(d):
                    dWX[a * w + col] += X[s * d + a] * four[k]
                    dX[s * d + a] += WX[a * w + col] * four[k]
                for a in range(n):
                    dWH[a * w + col] += HP[s * n + a] * four[k]
                    dHP[s * n + a] += WH[a * w + col] * four[k]
    r = lambda v, *shape: np.asarray(v).reshape(shape)
    return {"dx": r(dX, m, d), "dh_prev": r(dHP, m, n), "dc_prev": r(dCP, m, n),
            "dW_x": r(dWX, d, w), "dW_h": r(dWH, n, w), "db": r(dB, 1, w)}
