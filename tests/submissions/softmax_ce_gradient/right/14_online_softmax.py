"""One pass online softmax with running maximum and rescaled running sum, column by column."""
import numpy as np

def softmax_ce_gradient(logits, y_onehot):
    m, C = logits.shape
    top = np.full(m, -np.inf)
    tot = np.zeros(m)
    for c in range(C):
        new = np.maximum(top, logits[:, c])
        tot = tot * np.exp(top - new) + np.exp(logits[:, c] - new)
        top = new
    p = np.stack([np.exp(logits[:, c] - top) / tot for c in range(C)], axis=-1)
    return (p - y_onehot) / m
