import numpy as np


def one_hot(labels, num_classes):
    labels = np.asarray(labels)
    if labels.ndim != 1 or not np.issubdtype(labels.dtype, np.integer):
        raise TypeError("labels must be integers of shape (m,)")
    if labels.min() < 0 or labels.max() >= num_classes:
        raise ValueError("label out of range")
    return (labels[:, np.newaxis] == np.arange(num_classes)[np.newaxis, :]) * 1.0
