import numpy as np


def adam(params, grads, m, v, t, lr, beta1, beta2, eps):
    names = [f"{kind}{l}" for l in range(1, len(params) // 2 + 1) for kind in "Wb"]
    m = {n: beta1 * m[n] + (1 - beta1) * grads["d" + n] for n in names}
    v = {n: beta2 * v[n] + (1 - beta2) * np.square(grads["d" + n]) for n in names}
    m_hat = {n: m[n] / (1 - np.power(beta1, t)) for n in names}
    v_hat = {n: v[n] / (1 - np.power(beta2, t)) for n in names}
    return {n: params[n] - lr * m_hat[n] / (np.sqrt(v_hat[n]) + eps) for n in names}, m, v
