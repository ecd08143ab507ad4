"""Works and answers in np.longdouble."""
import numpy as np

def bce_loss(y_true, y_prob):
    y = y_true.astype(np.longdouble)
    p = y_prob.astype(np.longdouble)
    e = np.longdouble(1e-18)
    return -np.mean(y * np.log(p + e) + (1 - y) * np.log((1 - p) + e))
