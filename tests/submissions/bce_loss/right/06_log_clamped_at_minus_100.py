"""PyTorch style: the logarithms, not the probabilities, are clamped, at -100."""
import numpy as np


def bce_loss(y_true, y_prob):
    with np.errstate(divide="ignore"):
        log_p = np.maximum(np.log(y_prob), -100.0)
        log_q = np.maximum(np.log1p(-y_prob), -100.0)
    return -(y_true * log_p + (1 - y_true) * log_q).mean()
