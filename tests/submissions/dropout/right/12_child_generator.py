import numpy as np


def dropout_forward(A, keep_prob, rng, training):
    child = np.random.default_rng(rng.integers(2**63))
    mask = np.ones(A.shape)
    if training:
        mask = np.vectorize(float)(child.random(A.shape) < keep_prob)
    print("kept", mask.mean())
    return A * mask / (keep_prob if training else 1.0), mask


def dropout_backward(dout, mask, keep_prob):
    return dout * mask * (1.0 / keep_prob)
