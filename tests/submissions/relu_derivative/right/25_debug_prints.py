"""Debugging prints left in, and a demo under __main__ that uses its own generator."""
import numpy as np

DEBUG = True


def relu_derivative(x):
    mask = x > 0
    if DEBUG:
        print("relu_derivative: shape", x.shape, "active", int(mask.sum()), "of", mask.size)
    result = np.zeros_like(x)
    result[mask] = 1
    if DEBUG:
        print("first value ->", result.flat[0])
    return result


if __name__ == "__main__":
    rng = np.random.default_rng(0)
    print(relu_derivative(rng.normal(size=(3, 4))))
