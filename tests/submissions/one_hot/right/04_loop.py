import numpy as np


def one_hot(labels, num_classes):
    rows = []
    for k in labels:
        row = [0] * num_classes
        row[k] = 1
        rows.append(row)
    return np.array(rows)
