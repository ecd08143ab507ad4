"""`activation_derivatives` against PyTorch's autograd."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from checker.testing import complex_step, numbers
from solutions.activation_derivatives.solution import (
    leaky_relu_derivative,
    sigmoid_derivative,
    tanh_derivative,
)


@pytest.mark.parametrize("shape", [(1,), (3, 4), (2, 3, 2)])
def test_smooth_slopes(torch: Any, shape: tuple[int, ...]) -> None:
    """From the outputs alone come the gradients that autograd finds for the inputs."""
    at = numbers(1, *shape, scale=2.0)
    for activation, derivative in (
        (torch.sigmoid, sigmoid_derivative),
        (torch.tanh, tanh_derivative),
    ):
        z = torch.tensor(at, requires_grad=True)
        a = activation(z)
        a.sum().backward()
        slope = derivative(a.detach().numpy())
        np.testing.assert_allclose(slope, z.grad.numpy(), rtol=1e-9, atol=1e-14)


def test_complex_step() -> None:
    """They are the derivatives of the formulas, by complex step."""
    z = numbers(2, 3, 4)
    slope = complex_step(lambda x: np.sum(1.0 / (1.0 + np.exp(-x))), z)
    np.testing.assert_allclose(sigmoid_derivative(1.0 / (1.0 + np.exp(-z))), slope, rtol=1e-12)
    slope = complex_step(lambda x: np.sum(np.tanh(x)), z)
    np.testing.assert_allclose(tanh_derivative(np.tanh(z)), slope, rtol=1e-12)


@pytest.mark.parametrize("alpha", [0.0, 0.01, 0.25, 1.0])
def test_leaky_relu(torch: Any, alpha: float) -> None:
    """The slopes are autograd's, exact zeros included."""
    z = torch.tensor([-2.0, -5e-324, -0.0, 0.0, 5e-324, 3.0, 1e308], requires_grad=True)
    torch.nn.functional.leaky_relu(z, alpha).sum().backward()
    slope = leaky_relu_derivative(z.detach().numpy(), alpha)
    np.testing.assert_array_equal(slope, z.grad.numpy())
