"""np.log with where= and a prefilled out= array."""
import numpy as np


def bce_loss(y_true, y_prob):
    q = np.where(y_true > 0, y_prob, 1 - y_prob)
    logs = np.full(q.shape, -800.0)
    np.log(q, out=logs, where=q > 0)
    return -np.average(logs)
