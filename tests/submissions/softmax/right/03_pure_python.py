import math
import numpy as np


def softmax(z):
    rows = []
    for row in z.tolist():
        top = max(row)
        terms = [math.exp(v - top) for v in row]
        total = math.fsum(terms)
        rows.append([t / total for t in terms])
    return np.array(rows)
