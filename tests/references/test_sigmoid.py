"""`sigmoid` against PyTorch."""

from __future__ import annotations

import warnings
from typing import Any

import numpy as np
import pytest

from checker.testing import complex_step, numbers
from solutions.sigmoid.solution import sigmoid


@pytest.mark.parametrize("shape", [(1,), (3, 4), (2, 3, 2)])
def test_values(torch: Any, shape: tuple[int, ...]) -> None:
    """The values are PyTorch's, and those of the derivative of log(1 + e^z)."""
    z = numbers(1, *shape, scale=2.0)
    np.testing.assert_allclose(sigmoid(z), torch.sigmoid(torch.tensor(z)).numpy(), rtol=1e-14)
    slope = complex_step(lambda x: np.sum(np.log(1.0 + np.exp(x))), z)
    np.testing.assert_allclose(sigmoid(z), slope, rtol=1e-12)


def test_tails(torch: Any) -> None:
    """From -1000 to 1000 each entry is right to its last digits, and nothing warns."""
    z = np.linspace(-1000.0, 1000.0, 4001)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        actual = sigmoid(z)
    expected = torch.exp(torch.nn.functional.logsigmoid(torch.tensor(z))).numpy()
    np.testing.assert_allclose(actual, expected, rtol=1e-12, atol=1e-320)


def test_gradient(torch: Any) -> None:
    """Autograd's slope is that of the values: a (1 - a)."""
    z = torch.tensor(numbers(2, 4, 3), requires_grad=True)
    torch.sigmoid(z).sum().backward()
    a = sigmoid(z.detach().numpy())
    np.testing.assert_allclose(z.grad.numpy(), a * (1.0 - a), rtol=1e-12)
