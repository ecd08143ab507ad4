import numpy as np


def one_hot(labels, num_classes):
    t = labels.astype(int)[:, None] >= np.arange(num_classes + 1)
    return (t[:, :-1] & ~t[:, 1:]).astype(np.uint16)
