"""Squares np.linalg.norm of each matrix in a comprehension."""
import numpy as np


def l2_regularization(params, grads, lam):
    weights = {k: v for k, v in params.items() if k.startswith("W")}
    penalty = 0.5 * lam * np.sum([np.linalg.norm(W, ord="fro") ** 2 for W in weights.values()])
    return float(penalty), {**grads, **{f"d{k}": grads[f"d{k}"] + lam * W for k, W in weights.items()}}
