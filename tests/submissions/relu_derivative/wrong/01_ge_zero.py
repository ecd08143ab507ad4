"""Breaks 'the ReLU derivative at exactly 0 is 0': uses >= and gives 1 at 0.0 and -0.0."""
import numpy as np


def relu_derivative(x):
    return (x >= 0).astype(float)
