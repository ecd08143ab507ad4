"""Transposes everything to the other convention, and back."""
import numpy as np


def backward_columns(dZ, A, W):
    return W.T @ dZ, dZ @ A.T, dZ.sum(axis=1, keepdims=True)


def linear_backward(dZ, A_prev, W):
    dA, dW, db = backward_columns(dZ.T, A_prev.T, W.T)
    return dA.T, dW.T, db.T
