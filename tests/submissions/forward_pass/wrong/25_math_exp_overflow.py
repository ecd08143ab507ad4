import math

import numpy as np


def forward_pass(X, params):
    Z1 = X @ params["W1"] + params["b1"]
    A1 = np.maximum(Z1, 0)
    Z2 = A1 @ params["W2"] + params["b2"]
    A2 = np.array([[1 / (1 + math.exp(-z))] for z in Z2[:, 0]])
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
