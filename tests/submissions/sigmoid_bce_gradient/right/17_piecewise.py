import numpy as np


def sigmoid_bce_gradient(logits, y_true):
    p = np.piecewise(
        logits,
        [logits < 0, logits >= 0],
        [lambda z: np.exp(z) / (1 + np.exp(z)), lambda z: 1 / (1 + np.exp(-z))],
    )
    print("mean probability", p.mean())
    return np.add(p, -y_true) / np.float64(len(p))
