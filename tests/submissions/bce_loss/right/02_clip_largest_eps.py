"""Clips with 1e-7, the largest epsilon the contract promises to accept, in Keras style."""
import numpy as np

def bce_loss(targets, output):
    output = np.clip(output, 1e-7, 1.0 - 1e-7)
    bce = targets * np.log(output)
    bce += (1 - targets) * np.log(1 - output)
    return -np.mean(bce, axis=(0, 1))
