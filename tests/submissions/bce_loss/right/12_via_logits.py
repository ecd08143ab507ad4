"""Goes back to logits of clipped probabilities and uses the stable softplus np.logaddexp."""
import numpy as np


def bce_loss(y_true, y_prob):
    p = np.clip(y_prob, 1e-12, 1 - 1e-12)
    z = np.log(p) - np.log1p(-p)
    # log(1 + e^z) - y z
    return np.mean(np.logaddexp(0.0, z) - y_true * z)
