import numpy as np


def forward_pass(X, params):
    one = np.ones((len(X), 1))
    Z1 = np.hstack([X, one]) @ np.vstack([params["W1"], params["b1"]])
    A1 = np.clip(Z1, 0, None)
    Z2 = np.hstack([A1, one]) @ np.vstack([params["W2"], params["b2"]])
    A2 = np.exp(-np.logaddexp(0, -Z2))
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2, "W2": params["W2"]}
