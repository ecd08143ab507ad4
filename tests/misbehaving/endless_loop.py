"""Never returns: a loop of Python."""


def relu_derivative(x):
    while True:
        pass
