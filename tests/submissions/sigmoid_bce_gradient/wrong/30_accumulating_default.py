import numpy as np


def sigmoid_bce_gradient(logits, y_true, grad=[]):
    m = len(logits)
    for z, y in zip(logits[:, 0], y_true[:, 0]):
        grad.append([(1 / (1 + np.exp(-z)) - y) / m])
    return np.array(grad)
