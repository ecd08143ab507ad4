"""Scales the weights by sqrt(lam) first and uses matmul row by row."""
import math
import numpy as np


def l2_regularization(params, grads, lam):
    root = math.sqrt(lam)
    penalty, new_grads = 0.0, {k: v for k, v in grads.items() if k.startswith("db")}
    for name in (n for n in params if n.startswith("W")):
        S = root * params[name]
        for row in S:
            penalty += row @ row
        new_grads["d" + name] = grads["d" + name] + root * S
    return 0.5 * penalty, new_grads
