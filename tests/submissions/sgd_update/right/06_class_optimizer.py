import numpy as np


class SGD:
    def __init__(self, lr: float) -> None:
        self.lr = lr

    def step(self, param: np.ndarray, grad: np.ndarray) -> np.ndarray:
        return param - self.lr * grad


def sgd_update(params, grads, lr):
    optimizer = SGD(lr)
    return {name: optimizer.step(param, grads["d" + name]) for name, param in params.items()}
