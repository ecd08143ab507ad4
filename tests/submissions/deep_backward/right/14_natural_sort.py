"""Sorts the names by their numbers."""
import re

import numpy as np


def number(name):
    return int(re.sub(r"\D", "", name))


def deep_backward(X, y, params, cache):
    Ws = [params[k] for k in sorted((k for k in params if k[0] == "W"), key=number)]
    As = [X] + [cache[k] for k in sorted((k for k in cache if k[0] == "A"), key=number)]
    Zs = [cache[k] for k in sorted((k for k in cache if k[0] == "Z"), key=number)]
    d = (As[-1] - y) / y.shape[0]
    dWs, dbs = [], []
    for W, A, Z in zip(Ws[::-1], As[-2::-1], [None, *Zs[-2::-1]]):
        if Z is not None:
            d = (d @ nextW.T) * (Z > 0)
        dWs.insert(0, A.T @ d)
        dbs.insert(0, d.sum(axis=0, keepdims=True))
        nextW = W
    return {f"d{n}{l}": g for n, gs in (("W", dWs), ("b", dbs)) for l, g in enumerate(gs, 1)}
