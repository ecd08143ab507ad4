"""Debugging prints and a demo under __main__."""
import numpy as np


def bce_loss(y_true, y_prob):
    print("y_true", y_true.shape, "y_prob", y_prob.shape)
    p = np.clip(y_prob, 1e-8, 1.0 - 1e-8)
    first = y_true * np.log(p)
    second = (1 - y_true) * np.log(1 - p)
    print("positive part", first.sum(), "negative part", second.sum())
    loss = -(first + second).mean()
    print("loss =", loss)
    return loss


if __name__ == "__main__":
    y = np.array([[1.0], [0.0], [1.0]])
    a = np.array([[0.9], [0.2], [0.4]])
    bce_loss(y, a)
