import numpy as np


class Halves:
    def __call__(self, z):
        n = z.shape[1]
        if n == 1:
            return z.copy()
        return np.logaddexp(self(z[:, : n // 2]), self(z[:, n // 2 :]))


log_sum_exp = Halves()
