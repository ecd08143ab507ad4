import numpy as np


def cross_entropy_loss(y_true, y_prob):
    """Mean within each class first."""
    logs = -np.log(y_prob + 1e-12) * y_true
    counts = y_true.sum(axis=0)
    present = counts > 0
    return (logs.sum(axis=0)[present] / counts[present]).mean()
