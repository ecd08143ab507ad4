import numpy as np

_V = {}


def momentum(params, grads, velocity, lr, beta):
    P = {}
    for k in params:
        old = _V.get(k)
        if old is None or old.shape != params[k].shape:
            old = velocity[k]
        _V[k] = beta * old + grads["d" + k]
        P[k] = params[k] - lr * _V[k]
    return P, {k: _V[k] for k in params}
