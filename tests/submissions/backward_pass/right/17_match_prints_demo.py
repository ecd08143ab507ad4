"""Odd: debugging prints, a match on the width of the hidden layer, a demo under __main__."""
import numpy as np


def backward_pass(X, y, params, cache):
    m = len(y)
    dZ2 = cache["A2"] - y
    print("dZ2", dZ2.shape, "mean", dZ2.mean())
    match params["W2"].shape:
        case (1, 1):
            print("one hidden unit")
            dA1 = dZ2 * params["W2"][0, 0]
        case (h, 1):
            print(h, "hidden units")
            dA1 = dZ2 @ params["W2"].T
        case other:
            raise ValueError(other)
    dZ1 = dA1 * (cache["Z1"] > 0)
    return {"dW1": X.T @ dZ1 / m, "db1": dZ1.mean(axis=0, keepdims=True),
            "dW2": cache["A1"].T @ dZ2 / m, "db2": dZ2.mean(axis=0, keepdims=True)}


if __name__ == "__main__":
    rng = np.random.default_rng(0)
    P = {"W1": rng.normal(size=(2, 3)), "b1": np.zeros((1, 3)), "W2": rng.normal(size=(3, 1)), "b2": np.zeros((1, 1))}
    X = rng.normal(size=(4, 2))
    Z1 = X @ P["W1"] + P["b1"]
    A1 = np.maximum(Z1, 0)
    Z2 = A1 @ P["W2"] + P["b2"]
    print(backward_pass(X, np.ones((4, 1)), P, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": 1 / (1 + np.exp(-Z2))}))
