import numpy as np


def forward_pass(X, params):
    m, h = X.shape[0], params["b1"].shape[1]
    Z1 = X @ params["W1"] + params["b1"]
    A1 = np.array([z if z > 0 else 0.0 for z in np.nditer(Z1.T.copy().T)]).reshape(m, h)
    Z2 = A1 @ params["W2"] + params["b2"]
    A2 = 1 / (1 + np.exp(-Z2))
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
