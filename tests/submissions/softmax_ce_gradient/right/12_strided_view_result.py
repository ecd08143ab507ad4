"""The result is a non contiguous strided view into a larger buffer."""
import numpy as np

def softmax_ce_gradient(logits, y_onehot):
    m, C = logits.shape
    buf = np.full((m, 2 * C + 1), 7.0)
    out = buf[:, 1::2]
    np.subtract(logits, logits.max(axis=1, keepdims=True), out=out)
    np.exp(out, out=out)
    out /= out.sum(axis=1, keepdims=True)
    out -= y_onehot
    out /= m
    return out
