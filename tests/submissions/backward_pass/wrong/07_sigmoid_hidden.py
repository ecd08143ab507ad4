"""The hidden derivative is A1*(1-A1).
Mistake: sigmoid derivative for the relu layer
"""
import numpy as np


def backward_pass(X, y, params, cache):
    A1, A2, m = cache["A1"], cache["A2"], X.shape[0]
    error_out = (A2 - y) / m
    error_hidden = error_out @ params["W2"].T * (A1 - np.square(A1))
    return {
        "dW1": X.T @ error_hidden,
        "db1": error_hidden.sum(axis=0)[None],
        "dW2": A1.T @ error_out,
        "db2": error_out.sum(axis=0)[None],
    }
