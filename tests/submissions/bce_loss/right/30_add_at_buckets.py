"""np.add.at collects the losses into one bucket per class."""
import numpy as np


def bce_loss(y_true, y_prob):
    y = y_true.ravel().astype(np.intp)
    p = np.clip(y_prob.ravel(), 1e-13, 1 - 1e-13)
    table = np.log(np.stack([1 - p, p]))
    buckets = np.zeros(2)
    np.add.at(buckets, y, -table[y, np.arange(y.size)])
    return buckets.sum() / y.size
