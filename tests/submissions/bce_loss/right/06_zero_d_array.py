"""Returns a 0-d array made by einsum and np.asarray."""
import numpy as np

def bce_loss(y_true, y_prob):
    p = np.clip(y_prob, 1e-10, 1 - 1e-10)
    s = np.einsum("ij,ij->", y_true, np.log(p)) + np.einsum("ij,ij->", 1 - y_true, np.log(1 - p))
    return np.asarray(-s / y_true.shape[0])
