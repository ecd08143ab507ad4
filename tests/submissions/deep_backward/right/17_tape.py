import numpy as np


class Node:
    def __init__(self, value, back=()):
        self.value, self.back, self.grad = value, back, 0

    def push(self, g):
        self.grad = self.grad + g
        for node, rule in self.back:
            node.push(rule(g))


def deep_backward(X, y, params, cache):
    leaf = {k: Node(v) for k, v in params.items()}
    L = len(params) // 2
    a = Node(X)
    for l in range(1, L + 1):
        W, b = leaf[f"W{l}"], leaf[f"b{l}"]
        z = Node(cache[f"Z{l}"], (
            (a, lambda g, W=W: g @ W.value.T),
            (W, lambda g, a=a: a.value.T @ g),
            (b, lambda g: g.sum(axis=0, keepdims=True)),
        ))
        a = Node(cache[f"A{l}"], ((z, lambda g, z=z: g * (z.value > 0)),)) if l < L else z
    a.push((cache[f"A{L}"] - y) / y.shape[0])
    return {"d" + k: n.grad for k, n in leaf.items()}
