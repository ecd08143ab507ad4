import numpy as np

_buf = {}


def one_hot(labels, num_classes):
    y = _buf.setdefault((len(labels), num_classes), np.zeros((len(labels), num_classes)))
    y[:] = 0
    y[np.arange(len(labels)), labels] = 1
    return y
