import numpy as np


def one_hot(labels, num_classes):
    m = labels.shape[0]
    flat = np.zeros(m * num_classes)
    flat[np.arange(m) * num_classes + labels.astype(np.int64)] = 1.0
    return flat.reshape(m, num_classes)
