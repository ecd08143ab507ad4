"""`softmax` against PyTorch."""

from __future__ import annotations

import warnings
from typing import Any

import numpy as np
import pytest

from checker.testing import complex_step, numbers
from solutions.softmax.solution import softmax


@pytest.mark.parametrize(("m", "classes"), [(1, 1), (2, 3), (5, 2), (1, 4), (4, 1)])
def test_values(torch: Any, m: int, classes: int) -> None:
    """The values are PyTorch's, and the gradient of log Σ exp(z)."""
    z = numbers(m, m, classes, scale=4.0)
    expected = torch.softmax(torch.tensor(z), dim=1).numpy()
    np.testing.assert_allclose(softmax(z), expected, rtol=1e-13)
    slope = complex_step(lambda x: np.sum(np.log(np.sum(np.exp(x), axis=1))), z)
    np.testing.assert_allclose(softmax(z), slope, rtol=1e-11)


def test_large_logits(torch: Any) -> None:
    """Rows near 1000 and near -1000 agree with PyTorch, and nothing warns."""
    z = numbers(1, 6, 5, scale=4.0) + np.array([[900.0], [-900.0], [0.0], [-500.0], [800.0], [1.0]])
    z[0] = [1000.0, -1000.0, 1000.0, 0.0, 999.0]
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        actual = softmax(z)
    expected = torch.softmax(torch.tensor(z), dim=1).numpy()
    np.testing.assert_allclose(actual, expected, rtol=1e-12, atol=1e-300)


def test_gradient(torch: Any) -> None:
    """Autograd's gradient of Σ g p is p (g - Σ g p), with the values of the reference."""
    z, g = torch.tensor(numbers(2, 3, 4), requires_grad=True), numbers(3, 3, 4)
    (torch.softmax(z, dim=1) * torch.tensor(g)).sum().backward()
    p = softmax(z.detach().numpy())
    expected = p * (g - np.sum(g * p, axis=1, keepdims=True))
    np.testing.assert_allclose(z.grad.numpy(), expected, rtol=1e-10, atol=1e-14)
