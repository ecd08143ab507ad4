import numpy as np


class AdamW:
    def __init__(self, lr, beta1, beta2, eps, weight_decay):
        self.lr, self.b1, self.b2 = lr, beta1, beta2
        self.eps, self.wd = eps, weight_decay

    def step(self, w, g, m, v, t):
        m = self._ema(self.b1, m, g)
        v = self._ema(self.b2, v, g**2)
        update = self._unbias(m, self.b1, t) / (np.sqrt(self._unbias(v, self.b2, t)) + self.eps)
        return w - self.lr * (update + self.wd * w), m, v

    @staticmethod
    def _ema(beta, old, new):
        return beta * old + (1.0 - beta) * new

    @staticmethod
    def _unbias(x, beta, t):
        return x / (1.0 - beta**t)


def weight_decay_step(w, grad, m, v, t, lr, beta1, beta2, eps, weight_decay):
    return AdamW(lr, beta1, beta2, eps, weight_decay).step(w, grad, m, v, t)
