"""Returns a NamedTuple, and keeps the intermediate sum in a 0-d array."""
from typing import NamedTuple

import numpy as np


class Regularized(NamedTuple):
    penalty: np.ndarray
    new_grads: dict


def l2_regularization(params, grads, lam) -> Regularized:
    acc = np.zeros(())
    for key, value in params.items():
        if key[0] == "W":
            acc[()] += np.einsum("ij,ij->", value, value)
    acc *= lam
    acc *= 0.5
    return Regularized(acc, {k: (g + lam * params[k[1:]]) if k[1] == "W" else +g for k, g in grads.items()})
