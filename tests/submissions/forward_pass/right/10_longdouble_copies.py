import numpy as np


def forward_pass(X, params):
    W1, b1, W2, b2 = (params[k].astype(np.longdouble) for k in ("W1", "b1", "W2", "b2"))
    Z1 = X.astype(np.longdouble).dot(W1) + b1
    A1 = np.maximum(Z1, 0)
    Z2 = A1.dot(W2) + b2
    A2 = 1 / (1 + np.exp(-Z2))
    return A2.astype(float), {k: v.astype(float) for k, v in zip(("Z1", "A1", "Z2", "A2"), (Z1, A1, Z2, A2))}
