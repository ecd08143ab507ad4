import numpy as np


class Var:
    def __init__(self, value, parents=()):
        self.value, self.parents, self.grad = value, parents, 0.0


def mm(a, b):
    return Var(a.value @ b.value, [(a, lambda g: g @ b.value.T), (b, lambda g: a.value.T @ g)])


def add(a, b):
    def to(shape):
        return lambda g: g.sum(axis=0, keepdims=True) if shape[0] < g.shape[0] else g

    return Var(a.value + b.value, [(a, to(a.value.shape)), (b, to(b.value.shape))])


def tanh(a):
    y = np.tanh(a.value)
    return Var(y, [(a, lambda g: g * (1 - y * y))])


def rnn_bptt(X, h0, params, dH):
    P = {k: Var(v) for k, v in params.items()}
    xs = [Var(X[:, t]) for t in range(X.shape[1])]
    first = Var(h0)
    order, h = [], first
    for t, x in enumerate(xs):
        a, c = mm(x, P["W_xh"]), mm(h, P["W_hh"])
        s = add(a, c)
        z = add(s, P["b_h"])
        h = tanh(z)
        h.grad = dH[:, t]
        order += [a, c, s, z, h]
    for node in reversed(order):
        for parent, vjp in node.parents:
            parent.grad = parent.grad + vjp(node.grad)
    return {
        "dW_xh": P["W_xh"].grad, "dW_hh": P["W_hh"].grad, "db_h": P["b_h"].grad,
        "dh0": first.grad, "dX": np.stack([x.grad for x in xs], axis=1),
    }
