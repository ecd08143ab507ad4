import numpy as np


def forward_pass(X, params):
    A1 = np.maximum(X @ params["W1"] + params["b1"], 0)
    return 1 / (1 + np.exp(-(A1 @ params["W2"] + params["b2"])))
