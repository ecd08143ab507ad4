"""Computes in float64 and returns a np.float32 scalar, and prints the loss."""
import numpy as np

def bce_loss(y_true, y_prob):
    q = 1.0 - np.abs(y_true - y_prob)
    q[q < 1e-13] = 1e-13
    loss = np.float32(-np.log(q).mean())
    print(f"loss={loss:.4f}")
    return loss
