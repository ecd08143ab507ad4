"""Returns a NamedTuple that holds a defaultdict."""
from collections import defaultdict
from typing import NamedTuple
import numpy as np


class Result(NamedTuple):
    penalty: float
    new_grads: dict


def l2_regularization(params, grads, lam) -> Result:
    extra = defaultdict(float)
    penalty = 0.0
    for k, v in params.items():
        if k[0] == "W":
            extra["d" + k] = lam * v
            penalty += 0.5 * lam * float(np.inner(v.flatten(), v.flatten()))
    new = defaultdict(lambda: np.zeros((1, 1)))
    for k, g in grads.items():
        new[k] = g + extra[k]
    return Result(penalty=penalty, new_grads=new)
