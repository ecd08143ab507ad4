import numpy as np


class Node:
    def __init__(self, value, *parents):
        self.value, self.parents, self.grad = value, parents, np.zeros(np.shape(value))

    def __mul__(self, other):
        return Node(self.value * other.value, (self, lambda g: g * other.value),
                    (other, lambda g: g * self.value))

    def __add__(self, other):
        def fit(shape):
            return lambda g: g if g.shape == shape else g.sum(axis=0, keepdims=True)

        return Node(self.value + other.value, (self, fit(self.value.shape)),
                    (other, fit(other.value.shape)))

    def __matmul__(self, other):
        return Node(self.value @ other.value, (self, lambda g: g @ other.value.T),
                    (other, lambda g: self.value.T @ g))

    def cut(self, a, b):
        def back(g):
            full = np.zeros(self.value.shape)
            full[:, a:b] = g
            return full

        return Node(self.value[:, a:b], (self, back))

    def apply(self, value, slope):
        return Node(value, (self, lambda g: g * slope))


def backprop(outputs):
    order, seen = [], set()

    def visit(node):
        if id(node) in seen:
            return
        seen.add(id(node))
        for parent, _ in node.parents:
            visit(parent)
        order.append(node)

    for node, grad in outputs:
        visit(node)
        node.grad = node.grad + grad
    for node in reversed(order):
        for parent, vjp in node.parents:
            parent.grad = parent.grad + vjp(node.grad)


def lstm_cell_backward(dh, dc, cache, params):
    leaf = {k: Node(v) for k, v in params.items()}
    leaf.update({k: Node(cache[k]) for k in ("x", "h_prev", "c_prev")})
    n = dh.shape[1]
    Z = leaf["x"] @ leaf["W_x"] + leaf["h_prev"] @ leaf["W_h"] + leaf["b"]
    gates = []
    for k, name in enumerate("ifog"):
        v = cache[name]
        gates.append(Z.cut(k * n, (k + 1) * n).apply(v, 1 - v * v if name == "g" else v * (1 - v)))
    i, f, o, g = gates
    c = f * leaf["c_prev"] + i * g
    h = o * c.apply(cache["tanh_c"], 1 - cache["tanh_c"] ** 2)
    backprop([(h, dh), (c, dc)])
    return {"d" + k: node.grad for k, node in leaf.items()}
