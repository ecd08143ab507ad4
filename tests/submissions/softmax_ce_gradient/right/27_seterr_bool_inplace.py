"""Odd: warnings silenced for the whole module and the true class hit through a boolean mask."""
import warnings
import numpy as np

warnings.filterwarnings("ignore")
np.seterr(all="ignore")


def softmax_ce_gradient(logits, y_onehot):
    """Gradient of mean CE.

    >>> softmax_ce_gradient(np.zeros((1, 2)), np.array([[1., 0.]])).tolist()
    [[-0.5, 0.5]]
    """
    N = len(y_onehot)
    is_true = y_onehot.astype(bool)
    grad = np.exp(logits - logits.max(axis=1, keepdims=True))
    grad /= grad.sum(axis=1, keepdims=True)
    grad[is_true] -= 1
    return grad / N
