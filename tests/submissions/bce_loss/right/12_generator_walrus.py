"""Generator expression with a walrus and statistics.fmean."""

import math
from statistics import fmean

def bce_loss(y_true, y_prob):
    pairs = zip(y_true.ravel().tolist(), y_prob.ravel().tolist())
    return fmean(-math.log(q) if (q := 1 - abs(t - p)) > 0 else 34.5 for t, p in pairs)
