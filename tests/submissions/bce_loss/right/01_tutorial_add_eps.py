"""Tutorial code with an added epsilon of 1e-15 and a plain np.mean."""
import numpy as np

def bce_loss(y_true, y_prob):
    eps = 1e-15
    return np.mean(-(y_true * np.log(y_prob + eps) + (1 - y_true) * np.log(1 - y_prob + eps)))
