"""Works in longdouble, shifts so that the row maximum sits at 5 rather than 0, answers in longdouble."""
import numpy as np

def softmax_ce_gradient(logits, y_onehot):
    z = logits.astype(np.longdouble)
    z = z - z.max(axis=1, keepdims=True) + np.longdouble(5)
    e = np.exp(z)
    return (e / e.sum(axis=1, keepdims=True) - y_onehot) / logits.shape[0]
