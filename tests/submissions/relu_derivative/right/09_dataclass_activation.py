"""A frozen dataclass holds value and slope of the activation; the entry function only delegates."""
from __future__ import annotations

from dataclasses import dataclass
from typing import Callable

import numpy as np


@dataclass(frozen=True)
class Activation:
    name: str
    value: Callable[[np.ndarray], np.ndarray]
    slope: Callable[[np.ndarray], np.ndarray]


RELU = Activation(
    name="relu",
    value=lambda z: z * (z > 0),
    slope=lambda z: np.asarray(z > 0, dtype=np.float64),
)


def relu_derivative(x: np.ndarray) -> np.ndarray:
    """Slope of the rectifier, elementwise."""
    return RELU.slope(x)
