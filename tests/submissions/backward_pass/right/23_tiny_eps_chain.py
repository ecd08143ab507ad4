"""Odd: the textbook chain through dA2 with an epsilon of 2e-308 (the smallest normal float), which shifts nothing within |Z2| <= 30."""
import sys

import numpy as np

TINY = sys.float_info.min


def relu_gate(pre):
    return np.asarray(pre > 0, dtype=np.int32)


def backward_pass(X: np.ndarray, y: np.ndarray, params: dict, cache: dict) -> dict:
    p = cache["A2"]
    q = 1 - p
    m = X.shape[0]
    dp = np.where(y == 1, -1 / (p + TINY), 1 / (q + TINY)) / m
    dz = dp * p * q
    hidden = (dz @ params["W2"].T) * relu_gate(cache["Z1"])
    return {f"d{n}": g for n, g in
            [("W2", cache["A1"].T @ dz), ("b2", dz.sum().reshape(1, 1)),
             ("W1", X.T @ hidden), ("b1", hidden.sum(axis=0).reshape(1, -1))]}
