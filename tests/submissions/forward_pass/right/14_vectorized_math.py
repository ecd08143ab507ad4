import math

import numpy as np

sigmoid = np.vectorize(lambda z: 1 / (1 + math.exp(-z)) if z > -50 else math.exp(z), otypes=[float])
relu = np.vectorize(lambda z: z if z > 0 else 0.0, otypes=[float])


def forward_pass(X, params):
    c = {"Z1": np.add(np.matmul(X, params["W1"]), params["b1"])}
    c["A1"] = relu(c["Z1"])
    c["Z2"] = np.add(np.matmul(c["A1"], params["W2"]), params["b2"])
    c["A2"] = sigmoid(c["Z2"])
    return c["A2"], c
