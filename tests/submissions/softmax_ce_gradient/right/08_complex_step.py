"""Complex step differentiation of the loss, one logit at a time, real result."""
import numpy as np

def _loss(row, k):
    top = row.real.max()
    return np.log(np.sum(np.exp(row - top))) + top - row[k]

def softmax_ce_gradient(logits, y_onehot):
    m, C = logits.shape
    out = np.empty((m, C))
    h = 1e-30
    for i in range(m):
        k = np.argmax(y_onehot[i])
        for j in range(C):
            row = logits[i].astype(complex)
            row[j] += 1j * h
            out[i, j] = _loss(row, k).imag / h
    return out / m
