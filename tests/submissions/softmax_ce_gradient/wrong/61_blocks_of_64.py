import numpy as np
def softmax_ce_gradient(logits, y_onehot):
    m = len(logits)
    out = np.zeros(logits.shape)
    B = min(64, m)
    for k in range(0, m - B + 1, B):
        z = logits[k:k + B]
        e = np.exp(z - z.max(axis=1, keepdims=True))
        out[k:k + B] = (e / e.sum(axis=1, keepdims=True) - y_onehot[k:k + B]) / m
    return out
