"""map over row pairs with functools.partial, a dict of rows, and vstack."""
import numpy as np

from functools import partial

def _row(n, pair):
    z, t = pair
    a = np.exp(z - z.max())
    return (a / a.sum() - t)[None, :] / n

def softmax_ce_gradient(logits, y_onehot):
    table = dict(enumerate(map(partial(_row, len(logits)), zip(logits, y_onehot))))
    return np.vstack([table[i] for i in range(len(table))])
