import numpy as np


def cross_entropy_loss(y_true, y_prob):
    with np.errstate(all="ignore"):
        terms = y_true * np.log(y_prob)
    return -terms[np.isfinite(terms)].sum() / len(y_true)
