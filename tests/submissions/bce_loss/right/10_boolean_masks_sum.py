"""Two boolean selections, either possibly empty, summed and divided by m."""
import numpy as np

def bce_loss(y_true: np.ndarray, y_prob: np.ndarray) -> np.floating:
    ones = y_true.astype(bool)
    gains = y_prob[ones]
    drains = y_prob[~ones]
    tot = np.log(gains + 1e-12).sum() + np.log(1 - drains + 1e-12).sum()
    return -tot / (gains.size + drains.size)
