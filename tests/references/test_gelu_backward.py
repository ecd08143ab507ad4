"""`gelu_backward` against PyTorch's autograd."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from checker.testing import complex_step, numbers
from solutions.gelu_backward.solution import gelu_backward


@pytest.mark.parametrize("shape", [(1,), (3, 4), (2, 3, 2)])
@pytest.mark.parametrize("scale", [1.0, 4.0, 512.0])
def test_gradient(torch: Any, shape: tuple[int, ...], scale: float) -> None:
    """The gradient is the one that autograd finds for the exact GELU."""
    z = torch.tensor(numbers(1, *shape, scale=scale), requires_grad=True)
    dA = numbers(2, *shape)
    (torch.nn.functional.gelu(z) * torch.tensor(dA)).sum().backward()
    dZ = gelu_backward(dA, z.detach().numpy())
    np.testing.assert_allclose(dZ, z.grad.numpy(), rtol=1e-12, atol=1e-14)


def test_complex_step() -> None:
    """It is the derivative of z Φ(z), with Φ as an integral of the density."""
    nodes, weights = np.polynomial.legendre.leggauss(60)

    def loss(z: np.ndarray) -> Any:
        t = (nodes + 1.0) / 2.0
        density = np.exp(-0.5 * (z[..., None] * t) ** 2) / np.sqrt(2.0 * np.pi)
        return np.sum(z * (0.5 + z * np.sum(weights / 2.0 * density, axis=-1)))

    z = numbers(3, 4, 3)
    slope = complex_step(loss, z)
    np.testing.assert_allclose(gelu_backward(np.ones((4, 3)), z), slope, rtol=1e-11, atol=1e-14)
