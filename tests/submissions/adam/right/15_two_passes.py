import numpy as np


def update_moment(old, new, beta):
    return {k: beta * old[k] + (1 - beta) * new[k] for k in new}


def corrected(moment, beta, t):
    scale = 1.0 / (1.0 - beta**t)
    return {k: scale * value for k, value in moment.items()}


def adam(params, grads, m, v, t, lr, beta1, beta2, eps):
    g = {k: grads["d" + k] for k in params}
    m = update_moment(m, g, beta1)
    v = update_moment(v, {k: x * x for k, x in g.items()}, beta2)
    mh, vh = corrected(m, beta1, t), corrected(v, beta2, t)
    return {k: params[k] - lr * mh[k] / (np.sqrt(vh[k]) + eps) for k in params}, m, v
