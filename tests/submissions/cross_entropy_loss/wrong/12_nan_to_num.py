import numpy as np


def cross_entropy_loss(y_true, y_prob):
    with np.errstate(all="ignore"):
        return -np.nan_to_num(y_true * np.log(y_prob)).sum() / len(y_true)
