"""from numpy import * with bare names."""
from numpy import *


def bce_loss(y_true, y_prob):
    e = finfo(float64).eps
    a = clip(y_prob, e, 1 - e)
    return -mean(where(y_true, log(a), log(1 - a)))
