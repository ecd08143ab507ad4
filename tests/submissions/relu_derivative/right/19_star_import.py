"""from numpy import * and bare names throughout."""
from numpy import *


def relu_derivative(x):
    g = zeros(shape(x))
    g[nonzero(maximum(x, 0))] = ones(1)
    return g
