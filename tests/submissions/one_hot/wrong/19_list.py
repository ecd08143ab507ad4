import numpy as np


def one_hot(labels, num_classes):
    return [[1 if k == j else 0 for j in range(num_classes)] for k in labels]
