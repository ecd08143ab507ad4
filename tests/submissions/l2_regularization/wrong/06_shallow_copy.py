"""dict.copy() shares the arrays, which np.add(..., out=) then overwrites.
Mistake: only a shallow copy before the update
"""
import numpy as np


def l2_regularization(params, grads, lam):
    mine = grads.copy()
    total = 0
    for i in range(1, 1 + len(params) // 2):
        W = params[f"W{i}"]
        total += (W**2).sum()
        np.add(mine[f"dW{i}"], lam * W, out=mine[f"dW{i}"])
    return total * lam * 0.5, mine
