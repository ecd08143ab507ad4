"""Breaks for logits above 709: math.exp raises OverflowError."""
import math
import numpy as np


def softmax_ce_gradient(logits, y_onehot):
    out = []
    for z, y in zip(logits.tolist(), y_onehot.tolist()):
        e = [math.exp(v) for v in z]
        s = sum(e)
        out.append([(a / s - t) / len(logits) for a, t in zip(e, y)])
    return np.array(out)
