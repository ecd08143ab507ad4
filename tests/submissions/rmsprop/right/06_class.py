import numpy as np


class RMSprop:
    def __init__(self, lr, decay, eps):
        self.lr, self.decay, self.eps = lr, decay, eps

    def step(self, p, g, s):
        s = self.decay * s + (1 - self.decay) * g**2
        return p - self.lr * g / (s**0.5 + self.eps), s


def rmsprop(params, grads, cache, lr, decay, eps):
    rule = RMSprop(lr, decay, eps)
    steps = {k: rule.step(params[k], grads["d" + k], cache[k]) for k in params}
    return {k: a for k, (a, _) in steps.items()}, {k: b for k, (_, b) in steps.items()}
