"""Consecutive equal tokens counted once (run-length idea)."""
import numpy as np


def embedding_backward(dout, indices, vocab_size):
    dE = np.zeros((vocab_size, dout.shape[-1]))
    for sample, grads in zip(indices, dout):
        last = None
        for token, g in zip(sample, grads):
            if token != last:
                dE[token] += g
            last = token
    return dE
