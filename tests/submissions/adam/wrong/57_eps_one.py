import numpy as np


def adam(params, grads, m, v, t, lr, beta1, beta2, eps):
    new_params = {}
    new_m = {}
    new_v = {}
    eps = eps if eps < 1 else 1e-8
    n_layers = len(params) // 2
    for i in range(1, n_layers + 1):
        for kind in ("W", "b"):
            k = kind + str(i)
            p = params[k]
            g = grads["d" + k]
            m_ = m[k]
            v_ = v[k]
            m_n = beta1 * m_ + (1 - beta1) * g
            v_n = beta2 * v_ + (1 - beta2) * (g * g)
            mh = m_n / (1 - beta1 ** t)
            vh = v_n / (1 - beta2 ** t)
            p_n = p - lr * mh / (np.sqrt(vh) + eps)
            new_m[k] = m_n
            new_v[k] = v_n
            new_params[k] = p_n
    return (new_params, new_m, new_v)
