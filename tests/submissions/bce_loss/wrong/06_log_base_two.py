"""Uses bits instead of nats through math.log with base 2.
Mistake: base 2 logarithm
"""

from math import log

def bce_loss(y_true, y_prob):
    acc = 0
    for i in range(y_true.shape[0]):
        q = y_prob[i, 0] if y_true[i, 0] else 1 - y_prob[i, 0]
        acc -= log(max(q, 1e-14), 2)
    return acc / y_true.shape[0]
