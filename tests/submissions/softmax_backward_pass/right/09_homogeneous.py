import numpy as np


def softmax_backward_pass(X, labels, params):
    m = len(X)
    one = np.ones((m, 1))
    T1 = np.vstack([params["W1"], params["b1"]])
    T2 = np.vstack([params["W2"], params["b2"]])
    X1 = np.hstack([X, one])
    Z1 = X1 @ T1
    A1 = np.hstack([np.clip(Z1, 0, None), one])
    Z2 = A1 @ T2
    E = np.exp(Z2 - np.amax(Z2, axis=1)[:, None])
    P = E / E.sum(axis=1)[:, None]
    truth = labels[:, None] == np.arange(P.shape[1])
    loss = -np.log(P[truth] + 1e-12).sum() / m
    R = (P - truth) / m
    G2 = A1.T @ R
    G1 = X1.T @ ((R @ T2[:-1].T) * (Z1 > 0))
    return loss, {"dW1": G1[:-1], "db1": G1[-1:], "dW2": G2[:-1], "db2": G2[-1:], "P": P}
