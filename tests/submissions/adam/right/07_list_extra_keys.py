import numpy as np


def adam(params, grads, m, v, t, lr, beta1, beta2, eps):
    P, M, V = {"t": t + 1}, {"beta": beta1}, {"beta": beta2}
    for k in sorted(params, reverse=True):
        g = grads[f"d{k}"]
        M[k] = m[k] * beta1 + g * (1.0 - beta1)
        V[k] = v[k] * beta2 + g * g * (1.0 - beta2)
        denominator = np.sqrt(V[k]) / np.sqrt(1.0 - beta2**t) + eps
        P[k] = params[k] - lr * (M[k] / (1.0 - beta1**t)) / denominator
    return [P, M, V]
