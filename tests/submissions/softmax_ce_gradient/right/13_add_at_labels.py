"""Uses np.add.at with the coordinates of the ones."""
import numpy as np

def softmax_ce_gradient(logits, y_onehot):
    w = np.exp(np.subtract(logits, np.maximum.reduce(logits, axis=1, keepdims=True)))
    g = np.true_divide(w, np.add.reduce(w, axis=1, keepdims=True))
    np.add.at(g, np.nonzero(y_onehot), -1.0)
    return np.multiply(g, 1 / g.shape[0], out=g)
