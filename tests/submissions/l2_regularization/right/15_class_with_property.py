"""A regulariser object built per call, the penalty is a property."""
import numpy as np


class WeightDecay:
    def __init__(self, lam, params):
        self._lam = lam
        self._w = {"d" + k: v for k, v in params.items() if not k.startswith("b")}

    @property
    def penalty(self):
        return np.multiply(0.5 * self._lam, np.sum([np.sum(w * w, axis=(0, 1)) for w in self._w.values()]))

    def __call__(self, grads):
        return {k: g + self._lam * self._w.get(k, 0.0) for k, g in grads.items()}


def l2_regularization(params, grads, lam):
    reg = WeightDecay(lam, params)
    return reg.penalty, reg(grads)
