import numpy as np


class Cell:
    """One unrolled step; parameters and their gradients are shared in a dict."""

    def __init__(self, params, grads):
        self.p, self.g = params, grads

    def __call__(self, x, h):
        self.x, self.h = x, h
        self.out = np.tanh(x @ self.p["W_xh"] + h @ self.p["W_hh"] + self.p["b_h"])
        return self.out

    def backward(self, dout):
        dz = dout - dout * self.out * self.out
        self.g["dW_xh"] += self.x.T @ dz
        self.g["dW_hh"] += self.h.T @ dz
        self.g["db_h"] += dz.sum(axis=0, keepdims=True)
        return dz @ self.p["W_xh"].T, dz @ self.p["W_hh"].T


def rnn_bptt(X, h0, params, dH):
    grads = {"d" + k: np.zeros(v.shape) for k, v in params.items()}
    cells, h = [], h0
    for x in np.moveaxis(X, 1, 0):
        cells.append(Cell(params, grads))
        h = cells[-1](x, h)
    dh, dxs = np.zeros(h0.shape), []
    for cell, d in zip(cells[::-1], np.moveaxis(dH, 1, 0)[::-1]):
        dx, dh = cell.backward(dh + d)
        dxs.insert(0, dx)
    return {**grads, "dh0": dh, "dX": np.moveaxis(np.array(dxs), 0, 1)}
