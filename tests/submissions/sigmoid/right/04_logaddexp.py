import numpy as np


def sigmoid(z):
    """exp(-log(1 + exp(-z)))"""
    return np.exp(-np.logaddexp(0.0, -z))
