import numpy as np


def sgd_update(params, grads, lr):
    def step(p, g):
        return p - (lr * np.eye(len(p))) @ g

    return {k: step(v, grads[f"d{k}"]) for k, v in params.items()}
