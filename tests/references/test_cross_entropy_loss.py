"""`cross_entropy_loss` against PyTorch."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from checker.testing import complex_step, numbers
from solutions.cross_entropy_loss.solution import cross_entropy_loss


@pytest.mark.parametrize(("m", "classes"), [(1, 2), (3, 4), (6, 3)])
def test_value(torch: Any, m: int, classes: int) -> None:
    """The loss of a softmax is the one that PyTorch computes from the logits."""
    logits = torch.tensor(numbers(m, m, classes))
    labels = np.random.default_rng(m).integers(classes, size=m)
    expected = torch.nn.functional.cross_entropy(logits, torch.tensor(labels)).item()
    p = torch.softmax(logits, dim=1).numpy()
    assert cross_entropy_loss(np.eye(classes)[labels], p) == pytest.approx(expected, rel=1e-13)


def test_gradient(torch: Any) -> None:
    """The slope of the formula by the probabilities, by complex step, is autograd's."""
    y = np.eye(4)[[2, 0, 3]]
    p = torch.tensor(np.full((3, 4), 0.25) + numbers(1, 3, 4, scale=2.0**-6), requires_grad=True)
    loss = torch.nn.functional.nll_loss(torch.log(p), torch.tensor([2, 0, 3]))
    loss.backward()
    at = p.detach().numpy()
    assert cross_entropy_loss(y, at) == pytest.approx(loss.item(), rel=1e-13)
    slope = complex_step(lambda x: -np.sum(y * np.log(x)) / 3, at)
    np.testing.assert_allclose(slope, p.grad.numpy(), rtol=1e-13)


def test_zeros() -> None:
    """Zeros that do not count change nothing; one for the true class costs -log of the guard."""
    y = np.eye(3)
    assert cross_entropy_loss(y, y) == 0.0
    assert cross_entropy_loss(y, np.roll(y, 1, axis=1)) == pytest.approx(12.0 * np.log(10.0))
