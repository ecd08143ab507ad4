"""Raises an exception whose text never comes."""


class Endless(Exception):
    def __str__(self):
        while True:
            pass


def relu_derivative(x):
    raise Endless
