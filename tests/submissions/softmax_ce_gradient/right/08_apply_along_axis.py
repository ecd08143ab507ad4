"""Odd: apply_along_axis for the softmax and a closure for the scale."""
import numpy as np


def make_gradient(scale_of):
    def softmax_row(r):
        r = r - r.max()
        w = np.exp(r)
        return w / w.sum()

    def gradient(logits, y_onehot):
        return scale_of(logits) * (np.apply_along_axis(softmax_row, 1, logits) - y_onehot)

    return gradient


softmax_ce_gradient = make_gradient(lambda z: 1.0 / z.shape[0])
