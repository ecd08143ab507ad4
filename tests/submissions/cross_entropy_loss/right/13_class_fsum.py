import math

import numpy as np


class CrossEntropy:
    eps = np.finfo(float).tiny

    def __call__(self, y, p):
        return math.fsum(-math.log(float(a @ b) + self.eps) for a, b in zip(y, p)) / y.shape[0]


cross_entropy_loss = CrossEntropy()
