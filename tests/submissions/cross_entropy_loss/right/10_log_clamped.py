import numpy as np


def cross_entropy_loss(y_true, y_prob):
    """Clamps the logarithm at -100, as a well-known framework does."""
    with np.errstate(divide="ignore"):
        logs = np.maximum(np.log(y_prob), -100.0)
    return np.asarray(-np.sum(y_true * logs, axis=1).mean())
