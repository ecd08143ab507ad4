"""Computes in exact fractions and decimals where they are, and gives a NumPy scalar."""

import math
import statistics
from decimal import Decimal
from fractions import Fraction

import numpy as np


def bce_loss(y_true, y_prob):
    p = np.clip(y_prob, 1e-12, 1 - 1e-12)
    losses = [
        -math.log(q if y else 1.0 - q)
        for y, q in zip(y_true.ravel().tolist(), p.ravel().tolist(), strict=True)
    ]
    assert math.isclose(statistics.fmean(losses), math.fsum(losses) / len(losses))
    exact = sum(map(Fraction, losses[:50]), Fraction(0)) + sum(map(Fraction, losses[50:]))
    return np.float64(Decimal((exact / len(losses)).numerator) / (exact / len(losses)).denominator)
