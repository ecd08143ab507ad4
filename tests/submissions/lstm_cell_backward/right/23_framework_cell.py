"""Gate modules that know their own slope, and a cell that drives them."""
import numpy as np


class Gate:
    def __init__(self, out):
        self.out = out

    def backward(self, grad):
        return grad * self.slope()


class Sigmoid(Gate):
    def slope(self):
        return self.out * (1.0 - self.out)


class Tanh(Gate):
    def slope(self):
        return (1.0 - self.out) * (1.0 + self.out)


class Linear:
    def __init__(self, x, h, params):
        self.x, self.h, self.p = x, h, params

    def backward(self, grad):
        self.grads = {"dW_x": self.x.T @ grad, "dW_h": self.h.T @ grad,
                      "db": grad.sum(axis=0, keepdims=True)}
        return grad @ self.p["W_x"].T, grad @ self.p["W_h"].T


class Cell:
    ORDER = "ifog"

    def __init__(self, cache, params):
        self.cache = cache
        self.gates = {k: (Tanh if k == "g" else Sigmoid)(cache[k]) for k in self.ORDER}
        self.squash = Tanh(cache["tanh_c"])
        self.linear = Linear(cache["x"], cache["h_prev"], params)

    def backward(self, dh, dc):
        k = self.cache
        dc = dc + self.squash.backward(dh * k["o"])
        up = {"i": dc * k["g"], "f": dc * k["c_prev"], "o": dh * k["tanh_c"], "g": dc * k["i"]}
        dZ = np.hstack([self.gates[name].backward(up[name]) for name in self.ORDER])
        dx, dh_prev = self.linear.backward(dZ)
        return dict(self.linear.grads, dx=dx, dh_prev=dh_prev, dc_prev=dc * k["f"])


def lstm_cell_backward(dh, dc, cache, params):
    return Cell(cache, params).backward(dh, dc)
