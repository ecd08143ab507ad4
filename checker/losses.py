"""Numerical gradients, and losses that hidden tests compare with: analytic ones, and bounds."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

import numpy as np

from checker.comparison import Mismatch, assert_scalar, is_scalar

EDGE: Final = 0.001
"""Between this and one minus this a probability's logarithm is judged to `GUARD`."""
GUARD: Final = 2e-4
"""How far a loss may be off, relative to itself: what a guard of the logarithm may shift."""
SURELY_RIGHT: Final = 2e-5
"""The most that an exactly right prediction may add to the sum, up or down."""
SURELY_WRONG: Final = (5.0, 2000.0)
"""What an exactly wrong prediction adds to the sum, at least and at most."""
_ROUNDING: Final = 1e-12


def complex_step(
    loss: Callable[[np.ndarray], Any], at: np.ndarray, step: float = 1e-30
) -> np.ndarray:
    """The gradient of a real loss, entry by entry: dL/dx = Im L(x + ih) / h.

    Exact to rounding, as nothing is subtracted. `loss` must be analytic: no `abs`, `conj` or casts
    to float, and comparisons by the real part. Source: the Taylor series of L along ih.
    """
    gradient = np.zeros(at.shape)
    point = at.astype(np.complex128)
    for index in np.ndindex(*at.shape):
        kept = point[index]
        point[index] = kept + 1j * step
        gradient[index] = np.imag(loss(point)) / step
        point[index] = kept
    return gradient


def central_difference(
    loss: Callable[[np.ndarray], Any], at: np.ndarray, step: float = 1e-5
) -> np.ndarray:
    """The gradient of a loss that a submission computes: dL/dx = (L(x + h) - L(x - h)) / 2h.

    Right to about `step**2` and the rounding of L over `step`; keep kinks farther than `step` away.
    For a loss of ours use `complex_step`, which is exact.
    """
    gradient = np.zeros(at.shape)
    for index in np.ndindex(*at.shape):
        above, below = at.copy(), at.copy()
        above[index] += step
        below[index] -= step
        gradient[index] = (float(loss(above)) - float(loss(below))) / (2.0 * step)
    return gradient


def complex_gradients(
    loss: Callable[[dict[str, Any]], Any], params: Mapping[str, np.ndarray]
) -> dict[str, np.ndarray]:
    """One `complex_step` for each parameter of `loss(params)`: `dW1, db1, ...`."""

    def along(name: str) -> Callable[[np.ndarray], Any]:
        return lambda at: loss({**params, name: at})

    return {f"d{name}": complex_step(along(name), values) for name, values in params.items()}


def binary_cross_entropy(logits: np.ndarray, y: np.ndarray) -> Any:
    """The mean over the batch, analytic in the logits: log(1 + e^z) - y z."""
    size = np.where(logits.real > 0, logits, -logits)  # |z|, analytic away from 0
    return np.sum((logits + size) / 2 + np.log(1 + np.exp(-size)) - y * logits) / len(y)


def loss_bounds(q: np.ndarray, certain: np.ndarray) -> tuple[float, float]:
    """The lowest and the highest mean of -log(q) that a guard of the logarithm may give.

    q is what each sample gave to its true class; `certain` says where that is exactly everything.
    What lies beyond `EDGE` is bounded by its neighbours.
    """
    cost = -np.log(np.clip(q, EDGE, 1.0 - EDGE))
    low, high = cost * (1.0 - GUARD), cost * (1.0 + GUARD)
    low = np.where(q > 1.0 - EDGE, -SURELY_RIGHT, low)
    high = np.where(q < EDGE, SURELY_WRONG[1], high)
    low = np.where(q == 0.0, SURELY_WRONG[0], low)
    high = np.where(certain, SURELY_RIGHT, high)
    return float(np.mean(low)) - _ROUNDING, float(np.mean(high)) + _ROUNDING


def assert_within(actual: Any, bounds: tuple[float, float], label: str = "the loss") -> None:
    """Raise `Mismatch` unless a loss is a scalar inside its bounds."""
    assert_scalar(actual, label)
    value, (low, high) = float(actual), bounds
    if not low <= value <= high:
        near = high - low < 1e-3 * abs(high)
        middle, interval = (low + high) / 2.0, f"a value from {low:.5g} to {high:.5g}"
        raise Mismatch(
            f"the loss is {value:.9g}, expected {f'{middle:.9g}' if near else interval}",
            expected=middle if near else interval,
            actual=value,
        )


def side_of(actual: Any, bounds: tuple[float, float]) -> Any:
    """On which side of its bounds a scalar lies, in a word; what is no scalar stays as it is."""
    if not is_scalar(actual):
        return actual
    value, (low, high) = float(actual), bounds
    if not np.isfinite(value):
        return "not finite"
    return "inside" if low <= value <= high else "below" if value < low else "above"
