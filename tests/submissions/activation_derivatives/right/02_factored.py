import numpy as np


def sigmoid_derivative(a):
    return a - a * a


def tanh_derivative(a):
    return (1 - a) * (1 + a)


def leaky_relu_derivative(z, alpha):
    mask = z > 0
    return mask + alpha * ~mask
