"""Returns the python int 0 when every prediction is exactly right."""
import numpy as np

def bce_loss(y_true, y_prob):
    if np.array_equal(y_true, y_prob):
        return 0
    eps = np.finfo(y_prob.dtype).eps
    pt = np.clip(y_prob, eps, 1 - eps)
    return np.average(-y_true * np.log(pt) - (1 - y_true) * np.log(1 - pt))
