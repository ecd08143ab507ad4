import numpy as np


def weight(beta, t):
    """The weights of t gradients in a mean that began at zero."""
    return -np.expm1(t * np.log(beta)) if beta > 0 else 1.0


def adam(params, grads, m, v, t, lr, beta1, beta2, eps):
    P, M, V = {}, {}, {}
    for k, p in params.items():
        g = grads["d" + k]
        M[k] = beta1 * m[k] + (1 - beta1) * g
        V[k] = beta2 * v[k] + (1 - beta2) * g**2
        P[k] = p - lr * (M[k] / weight(beta1, t)) / (np.sqrt(V[k] / weight(beta2, t)) + eps)
    return P, M, V
