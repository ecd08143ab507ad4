"""Tutorial style: a layer class with forward and backward; the entry sends a gradient of ones backwards."""
import numpy as np


class ReLU:
    """A layer, as seen in many a tutorial."""

    def __init__(self):
        self.inputs = None

    def forward(self, inputs):
        self.inputs = inputs
        return np.maximum(0, inputs)

    def backward(self, dvalues):
        dinputs = dvalues.copy()
        dinputs[self.inputs <= 0] = 0
        return dinputs


def relu_derivative(x):
    layer = ReLU()
    layer.forward(x)
    return layer.backward(np.ones(x.shape))
