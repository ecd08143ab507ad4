import numpy as np


class Derivatives:
    @staticmethod
    def sigmoid(a):
        return a * (1.0 - a)

    @staticmethod
    def tanh(a):
        return 1.0 - np.power(a, 2)

    @staticmethod
    def leaky(z, alpha):
        return alpha + (1.0 - alpha) * (z > 0)


sigmoid_derivative = Derivatives.sigmoid
tanh_derivative = Derivatives.tanh
leaky_relu_derivative = Derivatives.leaky
