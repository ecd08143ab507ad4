"""Breaks "finite": goes through y*log(p), which is 0 * -inf = NaN once p underflows."""
import numpy as np


def softmax_ce_gradient(logits, y_onehot):
    e = np.exp(logits - logits.max(axis=1, keepdims=True))
    p = e / e.sum(axis=1, keepdims=True)
    with np.errstate(all="ignore"):
        logp = np.log(p)
        loss_rows = -(y_onehot * logp).sum(axis=1, keepdims=True)
        p_true = np.exp(-loss_rows)
    return np.where(y_onehot == 1, p_true - 1, p) / logits.shape[0]
