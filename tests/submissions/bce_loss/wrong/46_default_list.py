"""Breaks 'same answer whatever was called before': the losses pile up in a mutable default argument."""
import math


def bce_loss(y_true, y_prob, losses=[]):
    for y, p in zip(y_true.ravel(), y_prob.ravel()):
        p = min(max(p, 1e-12), 1 - 1e-12)
        losses.append(-math.log(p) if y == 1 else -math.log(1 - p))
    return sum(losses) / len(losses)
