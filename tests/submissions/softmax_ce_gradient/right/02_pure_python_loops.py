"""Odd: math.exp and nested for loops over Python floats only, array made at the end."""
import math
import numpy as np


def softmax_ce_gradient(logits, y_onehot):
    m, c = logits.shape
    rows = []
    for i in range(m):
        z = [float(logits[i, j]) for j in range(c)]
        top = max(z)
        e = [math.exp(v - top) for v in z]
        s = math.fsum(e)
        row = []
        for j in range(c):
            row.append((e[j] / s - float(y_onehot[i, j])) / m)
        rows.append(row)
    return np.array(rows)
