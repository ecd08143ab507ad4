import numpy as np


class Encoder:
    def __init__(self, n):
        self.n = n

    def __call__(self, labels):
        grid = np.indices((len(labels), self.n))[1]
        return (grid == np.asarray(labels).reshape(-1, 1)).astype(np.uint8)


def one_hot(labels, num_classes):
    return Encoder(num_classes)(labels)
