import numpy as np


def dropout_forward(A, keep_prob, rng, training):
    """Jumps from one dropped entry to the next: a geometric number of entries apart."""
    mask = np.ones(A.size)
    if training and keep_prob < 1.0:
        place = rng.geometric(1.0 - keep_prob) - 1
        while place < A.size:
            mask[place] = 0.0
            place += rng.geometric(1.0 - keep_prob)
    mask = mask.reshape(A.shape)
    return (A * mask / keep_prob if training else A), mask


def dropout_backward(dout, mask, keep_prob):
    return mask * dout / keep_prob
