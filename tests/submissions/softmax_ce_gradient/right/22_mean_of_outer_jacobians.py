"""Odd: per-sample Jacobian diag(p) - p p^T is never divided by p: the gradient is y (p - 1) on the class and p off it."""
import numpy as np


def softmax_ce_gradient(logits, y_onehot):
    m, C = logits.shape
    grads = []
    for i in range(m):
        w = np.exp(logits[i] - logits[i].max())
        p = (w / w.sum()).reshape(-1, 1)
        k = int(np.flatnonzero(y_onehot[i])[0])
        # d(-log p_k)/dz = -e_k + p, written through the k-th row of (I - 1 p^T)
        row = (np.eye(C) - np.ones((C, 1)) @ p.T)[k]
        grads.append(-row)
    return np.stack(grads) / m
