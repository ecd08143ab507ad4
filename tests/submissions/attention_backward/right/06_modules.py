import numpy as np


class MatMul:
    def forward(self, a, b):
        self.a, self.b = a, b
        return a @ b

    def backward(self, g):
        return g @ self.b.T, self.a.T @ g


class Scale:
    def __init__(self, c):
        self.c = c

    def forward(self, x):
        return self.c * x

    backward = forward


class Mask:
    def __init__(self, on):
        self.on = on

    def forward(self, x):
        self.keep = np.tri(*x.shape, dtype=bool) if self.on else np.ones(x.shape, bool)
        return np.where(self.keep, x, -np.inf)

    def backward(self, g):
        return np.where(self.keep, g, 0.0)


class Softmax:
    def forward(self, x):
        e = np.exp(x - x.max(axis=1, keepdims=True))
        self.p = e / e.sum(axis=1, keepdims=True)
        return self.p

    def backward(self, g):
        return self.p * g - self.p * np.sum(self.p * g, axis=1, keepdims=True)


def attention_backward(dout, Q, K, V, causal):
    first, last = MatMul(), MatMul()
    middle = [Scale(Q.shape[1] ** -0.5), Mask(causal), Softmax()]
    x = first.forward(Q, K.T)
    for layer in middle:
        x = layer.forward(x)
    last.forward(x, V)
    g, dV = last.backward(dout)
    for layer in reversed(middle):
        g = layer.backward(g)
    dQ, dKT = first.backward(g)
    return dQ, dKT.T, dV
