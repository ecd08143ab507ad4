"""Pure python loop over .item with math.log and fsum, returns a python float."""

import math

def bce_loss(y_true, y_prob) -> float:
    terms = []
    for i in range(y_true.shape[0]):
        t, p = y_true.item(i), y_prob.item(i)
        q = p if t else 1.0 - p
        terms.append(-math.log(max(q, 1e-12)))
    return math.fsum(terms) / len(terms)
