import numpy as np


def sgd_update(params: dict, grads: dict, lr: float) -> dict:
    coefficients = np.array([1.0, -lr])
    return {
        k: np.einsum("k,kij->ij", coefficients, np.stack([v, grads["d" + k]]))
        for k, v in params.items()
    }
