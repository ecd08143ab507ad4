"""`numerical_gradient` against PyTorch's autograd, and steps against what the statement says."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from checker.testing import central_difference, complex_step, numbers
from solutions.numerical_gradient.solution import numerical_gradient


def product(of: Any, x: Any) -> Any:
    """All entries act together."""
    return of.sum(of.sin(x)) * of.sum(of.cos(x)) + of.sum(of.exp(x) * x)


def log_sum(of: Any, x: Any) -> Any:
    """The logarithm of a sum."""
    return of.log(1.0 + of.sum(of.exp(x)))


def quadratic(of: Any, x: Any) -> Any:
    """A square of a sum, and a sum of squares."""
    return of.sum(x) ** 2 + 3.0 * of.sum(x**2)


@pytest.mark.parametrize("function", [product, log_sum, quadratic])
@pytest.mark.parametrize("shape", [(1,), (4,), (2, 3), (2, 1, 3)])
def test_gradients(torch: Any, function: Callable[..., Any], shape: tuple[int, ...]) -> None:
    """The gradient is the one that autograd finds for the same function."""
    x = numbers(3, *shape)
    leaf = torch.tensor(x, requires_grad=True)
    function(torch, leaf).backward()
    expected = leaf.grad.numpy()
    actual = numerical_gradient(lambda at: float(function(np, at)), x)
    np.testing.assert_allclose(actual, expected, rtol=0, atol=1e-8 * max(1, abs(expected).max()))


@pytest.mark.parametrize("step", [1e-7, 1e-6, 1e-5, 1e-4])
def test_allowed_steps_are_inside(step: float) -> None:
    """Central differences with the steps of the statement stay within half the tolerance."""
    for seed in range(40):
        x = np.concatenate([numbers(seed, 6), 100.0 * np.sin(numbers(seed, 4))])

        def f(x: np.ndarray) -> Any:
            return 200.0 + np.sum(np.log(1.0 + x**2)) + np.sum(np.sin(4.0 * x[:6]) / 4.0)

        exact = complex_step(f, x)
        for scale in (1.0, np.maximum(1.0, np.abs(x))):
            widths = step * scale * np.ones(len(x))
            for index, width in enumerate(widths):
                off = central_difference(f, x, float(width))[index] - exact[index]
                assert abs(off) < 5e-7
