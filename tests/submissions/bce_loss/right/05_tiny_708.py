"""Guards with np.finfo.tiny, so an exact miss costs about 708 and an exact hit costs exactly 0."""
import numpy as np

def bce_loss(y_true, y_prob):
    hit = np.where(y_true > 0.5, y_prob, 1 - y_prob)
    return np.negative(np.log(np.fmax(hit, np.finfo(float).tiny))).sum() / hit.size
