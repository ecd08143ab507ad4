"""A small network of ours, which a candidate's function is put into in place of one part.

Hidden layers are ReLU. The output is one sigmoid unit against `y (m, 1)` of 0.0 and 1.0, or a
softmax against one-hot `y (m, C)`; the loss is the mean cross-entropy. Parameters, cache and
gradients are the dicts of the katas: `W1, b1, ...`, `Z1, A1, ...`, `dW1, db1, ...`.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TypeAlias

import numpy as np

from checker.figure import Labels, Numbers

Arrays: TypeAlias = dict[str, Numbers]


def initial(rng: np.random.Generator, *sizes: int) -> Arrays:
    """He's initialisation: `sizes` are those of the input, the hidden layers and the output."""
    params: Arrays = {}
    for layer, (d_in, d_out) in enumerate(pairwise(sizes), start=1):
        params[f"W{layer}"] = rng.normal(scale=np.sqrt(2.0 / d_in), size=(d_in, d_out))
        params[f"b{layer}"] = np.zeros((1, d_out))
    return params


def depth(params: Arrays) -> int:
    """How many layers there are."""
    return len(params) // 2


def forward(X: Numbers, params: Arrays) -> Arrays:
    """The cache: `Z1, A1, ...` up to the output; softmax where that has several columns."""
    cache: Arrays = {}
    A = X
    for layer in range(1, depth(params) + 1):
        Z = A @ params[f"W{layer}"] + params[f"b{layer}"]
        A = np.maximum(Z, 0.0) if layer < depth(params) else output(Z)
        cache |= {f"Z{layer}": Z, f"A{layer}": A}
    return cache


def output(Z: Numbers) -> Numbers:
    """Sigmoid of one column, softmax of several."""
    if Z.shape[1] == 1:
        E = np.exp(-np.abs(Z))
        return np.where(Z >= 0, 1.0, E) / (1.0 + E)
    E = np.exp(Z - Z.max(axis=1, keepdims=True))
    softmax: Numbers = E / E.sum(axis=1, keepdims=True)
    return softmax


def loss(y: Numbers, Z: Numbers) -> float:
    """The mean cross-entropy, from the last layer's `Z`: no logarithm of 0."""
    if Z.shape[1] == 1:
        # -y log s(z) - (1 - y) log(1 - s(z)) = max(z, 0) - y z + log(1 + e^-|z|)
        return float(np.mean(np.maximum(Z, 0.0) - y * Z + np.log1p(np.exp(-np.abs(Z)))))
    shifted = Z - Z.max(axis=1, keepdims=True)
    logs = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    return float(-np.mean(np.sum(y * logs, axis=1)))


def gradients(X: Numbers, y: Numbers, params: Arrays, cache: Arrays) -> Arrays:
    """The gradients of the loss by each parameter."""
    last = depth(params)
    dZ = (cache[f"A{last}"] - y) / len(X)  # sigmoid or softmax and cross-entropy together
    grads: Arrays = {}
    for layer in range(last, 0, -1):
        A = cache[f"A{layer - 1}"] if layer > 1 else X
        grads[f"dW{layer}"] = A.T @ dZ
        grads[f"db{layer}"] = dZ.sum(axis=0, keepdims=True)
        if layer > 1:
            dZ = (dZ @ params[f"W{layer}"].T) * (cache[f"Z{layer - 1}"] > 0)
    return grads


def descend(params: Arrays, grads: Arrays, rate: float) -> Arrays:
    """One step of plain gradient descent."""
    return {name: value - rate * grads[f"d{name}"] for name, value in params.items()}


def classes(Z: Numbers) -> Labels:
    """The class that the output, before sigmoid or softmax, speaks for; one for each row."""
    return (Z[:, 0] > 0).astype(np.int64) if Z.shape[1] == 1 else np.argmax(Z, axis=1)
