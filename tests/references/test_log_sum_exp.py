"""`log_sum_exp` against PyTorch."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from checker.testing import complex_step, numbers
from solutions.log_sum_exp.solution import log_sum_exp


@pytest.mark.parametrize(("m", "classes"), [(1, 1), (2, 3), (5, 2), (4, 1)])
@pytest.mark.parametrize("centre", [0.0, 1000.0, -1000.0, 1e6])
def test_values(torch: Any, m: int, classes: int, centre: float) -> None:
    """The values are PyTorch's, for entries of every size."""
    z = centre + numbers(m, m, classes, scale=4.0)
    expected = torch.logsumexp(torch.tensor(z), dim=1, keepdim=True).numpy()
    np.testing.assert_allclose(log_sum_exp(z), expected, rtol=1e-13, atol=1e-13)


def test_masked(torch: Any) -> None:
    """-inf adds nothing, and a row of -inf gives -inf, as in PyTorch."""
    z = numbers(3, 4, 3)
    z[0, 1] = z[1, 0] = z[1, 2] = -np.inf
    z[2] = -np.inf
    expected = torch.logsumexp(torch.tensor(z), dim=1, keepdim=True).numpy()
    np.testing.assert_allclose(log_sum_exp(z), expected, rtol=1e-13)
    assert np.isneginf(log_sum_exp(z)[2, 0])


def test_gradient(torch: Any) -> None:
    """Autograd's gradient is exp(z - s), and so is that of the formula by complex step."""
    z = torch.tensor(numbers(2, 3, 4), requires_grad=True)
    torch.logsumexp(z, dim=1).sum().backward()
    at = z.detach().numpy()
    np.testing.assert_allclose(np.exp(at - log_sum_exp(at)), z.grad.numpy(), rtol=1e-12)
    slope = complex_step(lambda x: np.sum(np.log(np.sum(np.exp(x), axis=1))), at)
    np.testing.assert_allclose(slope, z.grad.numpy(), rtol=1e-12)
