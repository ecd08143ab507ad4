import numpy as np


class Dropout:
    def __init__(self, keep_prob):
        self.keep_prob = keep_prob

    def sample(self, shape, rng):
        return (rng.random(size=shape) < self.keep_prob).astype(np.float64)

    def __call__(self, x, mask):
        return x * mask / self.keep_prob


def dropout_forward(A, keep_prob, rng, training):
    layer = Dropout(keep_prob if training else 1.0)
    mask = layer.sample(A.shape, rng)
    return layer(A, mask), mask


def dropout_backward(dout, mask, keep_prob):
    return Dropout(keep_prob)(dout, mask)
