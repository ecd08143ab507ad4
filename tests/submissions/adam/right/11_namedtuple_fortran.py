from typing import NamedTuple

import numpy as np


class State(NamedTuple):
    params: dict
    m: dict
    v: dict


def adam(params, grads, m, v, t, lr, beta1, beta2, eps):
    state = State({}, {}, {})
    for k in params:
        g = np.asfortranarray(grads["d" + k])
        state.m[k] = np.asfortranarray(beta1 * m[k] + (1 - beta1) * g)
        state.v[k] = np.asfortranarray(beta2 * v[k] + (1 - beta2) * g**2)
        step = state.m[k] / (1 - beta1**t) / (np.sqrt(state.v[k] / (1 - beta2**t)) + eps)
        state.params[k] = params[k] - lr * step
    return state
