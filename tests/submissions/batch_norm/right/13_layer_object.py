import numpy as np


class BatchNorm:
    def __init__(self, gamma, beta, eps):
        self.gamma, self.beta, self.eps = gamma, beta, eps

    def train(self, X):
        self.mu = X.mean(axis=0, keepdims=True)
        self.var = ((X - self.mu) ** 2).mean(axis=0, keepdims=True)
        return self._apply(X, self.mu, self.var)

    def _apply(self, X, mu, var):
        self.std = np.sqrt(var + self.eps)
        self.xhat = (X - mu) / self.std
        return self.gamma * self.xhat + self.beta

    def backward(self, dout):
        g = dout * self.gamma
        total = g.sum(axis=0, keepdims=True)
        along = (g * self.xhat).sum(axis=0, keepdims=True)
        dX = (g - (total + self.xhat * along) / len(g)) / self.std
        return dX, (dout * self.xhat).sum(axis=0, keepdims=True), dout.sum(axis=0, keepdims=True)


def batch_norm_forward(X, gamma, beta, running_mean, running_var, momentum, eps, training):
    layer = BatchNorm(gamma, beta, eps)
    if training:
        out = layer.train(X)
        running_mean = momentum * running_mean + (1 - momentum) * layer.mu
        running_var = momentum * running_var + (1 - momentum) * layer.var
    else:
        out = layer._apply(X, running_mean, running_var)
    return out, layer, running_mean, running_var


def batch_norm_backward(dout, cache):
    return cache.backward(dout)
