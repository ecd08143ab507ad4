import numpy as np


def cross_entropy_loss(y_true, y_prob):
    logs = np.full(y_prob.shape, -50.0)
    np.log(y_prob, out=logs, where=y_prob > 1e-20)
    return -(logs * y_true).sum() / len(logs)
