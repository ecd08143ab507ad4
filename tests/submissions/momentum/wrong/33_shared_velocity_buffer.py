import numpy as np

_pool = {}


def momentum(params, grads, velocity, lr, beta):
    P, V = {}, {}
    for k, p in params.items():
        out = _pool.setdefault((k, p.shape), np.empty(p.shape))
        np.multiply(velocity[k], beta, out=out)
        out += grads["d" + k]
        V[k] = out
        P[k] = p - lr * out
    return P, V
