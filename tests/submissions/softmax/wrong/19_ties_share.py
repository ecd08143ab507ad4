import numpy as np


def softmax(z):
    """Drops repeated logits from the sum."""
    out = np.zeros_like(z)
    for i, row in enumerate(z):
        total = sum(np.exp(v - row.max()) for v in set(row.tolist()))
        out[i] = np.exp(row - row.max()) / total
    return out
