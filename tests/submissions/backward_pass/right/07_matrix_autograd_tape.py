"""A tiny reverse-mode tape over matrices, nodes hold closures."""
import numpy as np


class Node:
    def __init__(self, value, parents=()):
        self.value, self.parents, self.grad = value, parents, np.zeros(value.shape)

    def backprop(self, seed):
        order, seen = [], set()

        def visit(node):
            if id(node) not in seen:
                seen.add(id(node))
                for parent, _ in node.parents:
                    visit(parent)
                order.append(node)

        visit(self)
        self.grad = seed
        for node in reversed(order):
            for parent, vjp in node.parents:
                parent.grad = parent.grad + vjp(node.grad)


def affine(inp, W, b, value):
    return Node(value, (
        (inp, lambda g: g @ W.value.T),
        (W, lambda g: inp.value.T @ g),
        (b, lambda g: g.sum(0, keepdims=True)),
    ))


def backward_pass(X, y, params, cache):
    leaf = {k: Node(v) for k, v in params.items()}
    z1 = affine(Node(X), leaf["W1"], leaf["b1"], cache["Z1"])
    a1 = Node(cache["A1"], ((z1, lambda g: g * (z1.value > 0)),))
    z2 = affine(a1, leaf["W2"], leaf["b2"], cache["Z2"])
    z2.backprop((cache["A2"] - y) / y.shape[0])
    return {"d" + k: n.grad for k, n in leaf.items()}
