"""Breaks on non-square W: both loops run over the number of rows (IndexError or columns left out)."""
import numpy as np


def l2_regularization(params, grads, lam):
    total = 0.0
    new = {k: np.array(v) for k, v in grads.items()}
    for k, W in params.items():
        if k[0] == "b":
            continue
        n = len(W)
        for i in range(n):
            for j in range(n):
                total += W[i, j] ** 2
                new["d" + k][i, j] += lam * W[i, j]
    return 0.5 * lam * total, new
