import numpy as np


def adam(params, grads, m, v, t, lr, beta1, beta2, eps):
    new_params = {}
    new_m = {}
    new_v = {}
    n_layers = len(params) // 2
    for i in range(1, n_layers + 1):
        for kind in ("W", "b"):
            k = kind + str(i)
            p = params[k]
            g = grads["d" + k]
            m_ = m[k]
            v_ = v[k]
            m_n = m_ + (1 - beta1) * (g - m_)
            v_n = v_ + (1 - beta2) * (g * g - v_)
            mh = m_n / (1 - beta1 ** t)
            vh = v_n / (1 - beta2 ** t)
            p_n = p - lr * mh / (np.sqrt(vh) + eps)
            new_m[k] = m_n
            new_v[k] = v_n
            new_params[k] = p_n
    return (new_params, new_m, new_v)
