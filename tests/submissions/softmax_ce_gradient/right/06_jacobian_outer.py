"""Builds the full softmax Jacobian of each sample as diag minus outer and chains it with the loss derivative."""
import numpy as np

def softmax_ce_gradient(logits, y_onehot):
    m, C = logits.shape
    grad = np.zeros((m, C))
    for i in range(m):
        z = logits[i] - logits[i].max()
        p = np.exp(z) / np.exp(z).sum()
        k = int(np.flatnonzero(y_onehot[i])[0])
        J = np.diag(p) - np.outer(p, p)
        if p[k] > 1e-200:
            grad[i] = -J[k] / p[k]
        else:
            grad[i] = p
            grad[i, k] = -1.0
    return grad / m
