"""Returns in turn records, raw bytes, dates, text, big-endian and half-precision numbers."""

import itertools

import numpy as np

KINDS = itertools.cycle(["V8", "M8[s]", "m8[ns]", "U3", "S3", ">f8", "f2", "c16", "i4,f8", "O"])


def relu_derivative(x):
    return np.zeros(x.shape, dtype=next(KINDS))
