import numpy as np


class Checker:
    def __init__(self, f, h=1e-5):
        self.f, self.h = f, h

    def numeric(self, x):
        out = np.zeros(x.shape)
        for i in np.ndindex(x.shape):
            out[i] = (self._at(x, i, +1) - self._at(x, i, -1)) / (2 * self.h)
        return out

    def _at(self, x, i, sign):
        y = x.copy()
        y[i] += sign * self.h
        return float(self.f(y))


def gradient_check(f, grad_f, x):
    claimed = np.array(grad_f(x.copy()))
    if claimed.shape != x.shape:
        return np.bool_(False)
    truth = Checker(f).numeric(x)
    return np.max(np.abs(claimed - truth)) < 1e-9 + 1e-5 * np.max(np.abs(truth))
