"""Reads address 0."""

import ctypes


def relu_derivative(x):
    ctypes.string_at(0)
