"""A match statement on the parts of the key, taken apart by a regular expression."""
import re
import numpy as np

KEY = re.compile(r"^d(?P<kind>[Wb])(?P<layer>\d+)$")


def l2_regularization(params, grads, lam):
    total, result = np.float64(0), {}
    for key, grad in grads.items():
        match KEY.match(key).groups():
            case ("W", layer):
                W = params["W" + layer]
                total += np.square(W).sum()
                result[key] = grad + lam * W
            case ("b", _):
                result[key] = grad
    return total * (lam / 2), result


if __name__ == "__main__":
    print(l2_regularization({"W1": np.ones((2, 2)), "b1": np.ones((1, 2))},
                            {"dW1": np.zeros((2, 2)), "db1": np.zeros((1, 2))}, 0.1))
