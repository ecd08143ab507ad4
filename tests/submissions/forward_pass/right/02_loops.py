import math

import numpy as np


def forward_pass(X, params):
    m, d = X.shape
    h = params["W1"].shape[1]
    Z1 = np.zeros((m, h))
    A1 = np.zeros((m, h))
    Z2 = np.zeros((m, 1))
    A2 = np.zeros((m, 1))
    for i in range(m):
        for j in range(h):
            z = float(params["b1"][0, j])
            for k in range(d):
                z += float(X[i, k]) * float(params["W1"][k, j])
            Z1[i, j] = z
            A1[i, j] = z if z > 0 else 0.0
        t = math.fsum(A1[i, j] * params["W2"][j, 0] for j in range(h)) + params["b2"][0, 0]
        Z2[i, 0] = t
        A2[i, 0] = 1 / (1 + math.exp(-t)) if t >= 0 else math.exp(t) / (1 + math.exp(t))
    return A2, dict(Z1=Z1, A1=A1, Z2=Z2, A2=A2)
