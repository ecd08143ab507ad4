"""Odd: a scalar reverse-mode tape of dataclass nodes, seeded with the cached values."""
from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np


@dataclass(eq=False)
class Node:
    parents: list[tuple["Node", float]] = field(default_factory=list)
    grad: float = 0.0


def backward_pass(X, y, params, cache):
    (m, d), h = X.shape, params["b1"].shape[1]
    leaf = {k: np.array([[Node() for _ in r] for r in v], dtype=object) for k, v in params.items()}
    order = []
    for i in range(m):
        hidden = []
        for j in range(h):
            ps = [(leaf["W1"][k, j], float(X[i, k])) for k in range(d)] + [(leaf["b1"][0, j], 1.0)]
            z = Node(ps)
            a = Node([(z, 1.0 if cache["Z1"][i, j] > 0 else 0.0)])
            order += [z, a]
            hidden.append(a)
        ps = [(leaf["W2"][j, 0], float(cache["A1"][i, j])) for j in range(h)] + [(leaf["b2"][0, 0], 1.0)]
        ps += [(hidden[j], float(params["W2"][j, 0])) for j in range(h)]
        out = Node(ps, grad=float(cache["A2"][i, 0] - y[i, 0]) / m)
        order.append(out)
    for node in reversed(order):
        for parent, slope in node.parents:
            parent.grad += slope * node.grad
    return {"d" + k: np.array([[n.grad for n in row] for row in v]) for k, v in leaf.items()}
