"""functools.reduce carries the pair along, printing on the way."""
import functools

import numpy as np


def l2_regularization(params, grads, lam):
    def step(state, key):
        penalty, grown = state
        if key.startswith("b"):
            return penalty, {**grown, "d" + key: grads["d" + key]}
        sq = float(np.inner(params[key].ravel(), params[key].ravel()))
        print(f"{key}: ||W||^2 = {sq:.4f}")
        return penalty + 0.5 * lam * sq, {**grown, "d" + key: grads["d" + key] + lam * params[key]}

    return functools.reduce(step, params, (0.0, {}))
