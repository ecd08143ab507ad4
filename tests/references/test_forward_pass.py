"""`forward_pass` against PyTorch."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from checker.testing import complex_step, numbers
from solutions.forward_pass.solution import forward_pass

SHAPES = [(1, 1, 1), (2, 3, 4), (5, 2, 3), (7, 4, 1)]


@pytest.mark.parametrize("scale", [1.0, 64.0])
@pytest.mark.parametrize(("m", "d", "h"), SHAPES)
def test_values(torch: Any, m: int, d: int, h: int, scale: float) -> None:
    """Every array of the cache is what PyTorch's functions give."""
    X = numbers(m, m, d)
    shapes = {"W1": (d, h), "b1": (1, h), "W2": (h, 1), "b2": (1, 1)}
    params = {name: numbers(seed, *shape) for seed, (name, shape) in enumerate(shapes.items())}
    params["W2"] *= scale
    t = {name: torch.tensor(value) for name, value in params.items()}
    Z1 = torch.tensor(X) @ t["W1"] + t["b1"]
    A1 = torch.relu(Z1)
    Z2 = A1 @ t["W2"] + t["b2"]
    expected = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": torch.sigmoid(Z2)}
    A2, cache = forward_pass(X, params)
    assert A2 is cache["A2"]
    for name, value in expected.items():
        np.testing.assert_allclose(cache[name], value.numpy(), rtol=1e-12, atol=1e-14)


@pytest.mark.parametrize("z", [-30.0, -1.5, 0.25, 3.0])
def test_slope_of_the_sigmoid(z: float) -> None:
    """The probability is the derivative of log(1 + e^z) by the logit."""
    params = {"W1": np.zeros((1, 1)), "b1": np.zeros((1, 1)), "W2": np.zeros((1, 1))}
    A2, _ = forward_pass(np.zeros((1, 1)), params | {"b2": np.array([[z]])})
    by_steps = complex_step(lambda at: np.sum(np.log(1.0 + np.exp(at))), np.array([[z]]))
    np.testing.assert_allclose(A2, by_steps, rtol=1e-12)
