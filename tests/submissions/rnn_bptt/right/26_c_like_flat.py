import math

import numpy as np


def rnn_bptt(X, h0, params, dH):
    m, T, d = X.shape
    n = h0.shape[1]
    x = X.ravel().tolist()
    g = dH.ravel().tolist()
    U = params["W_xh"].ravel().tolist()
    W = params["W_hh"].ravel().tolist()
    b = params["b_h"].ravel().tolist()
    h = [0.0] * (m * (T + 1) * n)
    dU, dW, db = [0.0] * (d * n), [0.0] * (n * n), [0.0] * n
    dx, dh0 = [0.0] * (m * T * d), [0.0] * (m * n)
    for i in range(m):
        base = i * (T + 1) * n
        for k in range(n):
            h[base + k] = float(h0[i, k])
        for t in range(T):
            for k in range(n):
                z = b[k]
                for a in range(d):
                    z += x[(i * T + t) * d + a] * U[a * n + k]
                for j in range(n):
                    z += h[base + t * n + j] * W[j * n + k]
                h[base + (t + 1) * n + k] = math.tanh(z)
        carry = [0.0] * n
        for t in range(T - 1, -1, -1):
            dz = [0.0] * n
            for k in range(n):
                y = h[base + (t + 1) * n + k]
                dz[k] = (carry[k] + g[(i * T + t) * n + k]) * (1.0 - y * y)
                db[k] += dz[k]
            for a in range(d):
                for k in range(n):
                    dU[a * n + k] += x[(i * T + t) * d + a] * dz[k]
                    dx[(i * T + t) * d + a] += U[a * n + k] * dz[k]
            carry = [0.0] * n
            for j in range(n):
                for k in range(n):
                    dW[j * n + k] += h[base + t * n + j] * dz[k]
                    carry[j] += W[j * n + k] * dz[k]
        dh0[i * n : (i + 1) * n] = carry
    shape = lambda values, *of: np.array(values).reshape(of)
    return {"dW_xh": shape(dU, d, n), "dW_hh": shape(dW, n, n), "db_h": shape(db, 1, n),
            "dh0": shape(dh0, m, n), "dX": shape(dx, m, T, d)}
