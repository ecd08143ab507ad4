import numpy as np


def adam(params, grads, m, v, t, lr, beta1, beta2, eps):
    b1, b2 = np.longdouble(beta1), np.longdouble(beta2)
    P, M, V = {}, {}, {}
    for k in params:
        g = grads["d" + k].astype(np.longdouble)
        mean = b1 * m[k] + (1 - b1) * g
        square = b2 * v[k] + (1 - b2) * g * g
        step = lr * (mean / (1 - b1**t)) / (np.sqrt(square / (1 - b2**t)) + eps)
        P[k], M[k], V[k] = (x.astype(np.float64) for x in (params[k] - step, mean, square))
    return P, M, V
