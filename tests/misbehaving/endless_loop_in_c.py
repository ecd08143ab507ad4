"""Never returns: a loop inside the interpreter's C code, where no signal handler runs."""

import itertools


def relu_derivative(x):
    return sum(itertools.repeat(0))
