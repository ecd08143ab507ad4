import numpy as np


class Sigmoid:
    def __call__(self, z):
        upper = 1.0 / (1.0 + np.exp(-np.abs(z)))
        flip = z < 0
        return np.where(flip, 1.0 - upper, upper)


sigmoid = Sigmoid()
