"""`sigmoid_bce_gradient` against PyTorch's autograd, and against complex steps."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from checker.testing import complex_step, numbers
from solutions.sigmoid_bce_gradient.solution import sigmoid_bce_gradient


def labels(seed: int, m: int) -> NDArray[np.float64]:
    """Zeros and ones."""
    return (numbers(seed, m, 1) > 0).astype(np.float64)


@pytest.mark.parametrize("scale", [1.0, 8.0, 256.0])
@pytest.mark.parametrize("m", [1, 2, 7])
def test_gradient(torch: Any, m: int, scale: float) -> None:
    """It is what autograd finds for the loss from the logits, however large they are."""
    logits, y = numbers(m, m, 1, scale=scale).clip(-1000.0, 1000.0), labels(m + 1, m)
    leaf = torch.tensor(logits, requires_grad=True)
    torch.nn.functional.binary_cross_entropy_with_logits(leaf, torch.tensor(y)).backward()
    np.testing.assert_allclose(
        sigmoid_bce_gradient(logits, y), leaf.grad.numpy(), rtol=1e-12, atol=1e-15
    )


@pytest.mark.parametrize("m", [1, 2, 7])
def test_against_complex_steps(m: int) -> None:
    """The same by the definition of a derivative, for log(1 + e^z) - y z."""
    logits, y = numbers(m, m, 1), labels(m + 1, m)
    expected = complex_step(lambda z: np.sum(np.log(1.0 + np.exp(z)) - y * z) / m, logits)
    np.testing.assert_allclose(sigmoid_bce_gradient(logits, y), expected, rtol=1e-12, atol=1e-15)


def test_symmetry() -> None:
    """Exchanging the classes changes the sign, to the rounding of p - y."""
    logits, y = numbers(3, 9, 1, scale=8.0), labels(4, 9)
    exchanged = sigmoid_bce_gradient(-logits, 1.0 - y)
    np.testing.assert_allclose(exchanged, -sigmoid_bce_gradient(logits, y), rtol=0, atol=1e-16)
