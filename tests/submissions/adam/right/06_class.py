from dataclasses import dataclass

import numpy as np


@dataclass
class Adam:
    t: int
    lr: float
    beta1: float
    beta2: float
    eps: float

    def step(self, p, g, m, v):
        m = m + (1 - self.beta1) * (g - m)
        v = self.beta2 * v + (1 - self.beta2) * g * g
        rate = self.lr / (1 - self.beta1**self.t)
        return p - rate * m / (np.sqrt(v / (1 - self.beta2**self.t)) + self.eps), m, v


def adam(params, grads, m, v, t, lr, beta1, beta2, eps):
    rule = Adam(t, lr, beta1, beta2, eps)
    P, M, V = {}, {}, {}
    for name in params:
        P[name], M[name], V[name] = rule.step(params[name], grads["d" + name], m[name], v[name])
    return P, M, V
