import numpy as np


class Dense:
    def __init__(self, W, b, act):
        self.W, self.b, self.act = W, b, act

    def __call__(self, x):
        self.Z = x @ self.W + self.b
        self.A = self.act(self.Z)
        return self.A


def relu(z):
    return np.where(z > 0, z, 0.0)


def sigmoid(z):
    out = np.empty_like(z)
    pos = z >= 0
    out[pos] = 1 / (1 + np.exp(-z[pos]))
    e = np.exp(z[~pos])
    out[~pos] = e / (1 + e)
    return out


def forward_pass(X, params):
    l1 = Dense(params["W1"], params["b1"], relu)
    l2 = Dense(params["W2"], params["b2"], sigmoid)
    y = l2(l1(X))
    return y, {"Z1": l1.Z, "A1": l1.A, "Z2": l2.Z, "A2": y, "X": X}
