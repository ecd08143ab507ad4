"""Breaks '1 where x > 0' as soon as there is more than one row: carries a 1/m that belongs to the loss."""
import numpy as np


def relu_derivative(x):
    m = x.shape[0]
    return (x > 0).astype(float) / m
