"""Recursion over nested Python lists, turned into an array only at the very end."""
import numpy as np


def _walk(node):
    if isinstance(node, list):
        return [_walk(child) for child in node]
    return 1 if node > 0 else 0


def relu_derivative(x):
    return np.array(_walk(x.tolist()))
