"""Matches a pattern that takes exponential time, in C, with the interpreter's lock held."""

import re


def relu_derivative(x):
    return re.match(r"(a|a|b?)+$", "a" * 60 + "c")
