from collections import OrderedDict, namedtuple

import numpy as np

Step = namedtuple("Step", "loss grads")


def softmax_backward_pass(X, labels, params):
    m, C = len(X), params["W2"].shape[1]
    Z1 = X.dot(params["W1"]) + params["b1"]
    A1 = np.where(Z1 > 0, Z1, 0)
    Z2 = A1.dot(params["W2"]) + params["b2"]
    P = np.apply_along_axis(lambda z: np.exp(z - z.max()) / np.exp(z - z.max()).sum(), 1, Z2)
    Y = (np.arange(C) == labels.reshape(-1, 1)).astype(float)
    loss = float(np.trace(-np.log(P + 1e-9) @ Y.T) / m)
    D = (P - Y) / m
    H = D.dot(params["W2"].T) * np.int8(Z1 > 0)
    print(f"loss {loss:.4f}")
    return Step(loss, OrderedDict(db2=D.sum(0, keepdims=True), dW2=A1.T.dot(D), db1=H.sum(0, keepdims=True), dW1=X.T.dot(H)))
