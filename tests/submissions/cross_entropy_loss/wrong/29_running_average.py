import numpy as np

history = []


def cross_entropy_loss(y_true, y_prob):
    q = (y_true * y_prob).sum(axis=1)
    history.append(-np.log(q + 1e-12).mean())
    return sum(history) / len(history)
