"""`weight_decay_step` against PyTorch's AdamW."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from checker.testing import numbers
from solutions.weight_decay_step.solution import weight_decay_step


@pytest.mark.parametrize("weight_decay", [0.0, 0.01, 0.5])
@pytest.mark.parametrize("eps", [1e-8, 0.1])
@pytest.mark.parametrize(("beta1", "beta2"), [(0.9, 0.999), (0.5, 0.9), (0.0, 0.99)])
def test_trajectory(
    torch: Any, weight_decay: float, eps: float, beta1: float, beta2: float
) -> None:
    """Ten steps from zero averages go where AdamW goes."""
    w = numbers(1, 3, 4)
    leaf = torch.tensor(w, requires_grad=True)
    theirs = torch.optim.AdamW(
        [leaf], lr=0.1, betas=(beta1, beta2), eps=eps, weight_decay=weight_decay
    )
    m, v = np.zeros_like(w), np.zeros_like(w)
    for t in range(1, 11):
        grad = numbers(t + 1, 3, 4)
        grad[0, 0] = 0.0
        leaf.grad = torch.tensor(grad)
        theirs.step()
        w, m, v = weight_decay_step(w, grad, m, v, t, 0.1, beta1, beta2, eps, weight_decay)
        np.testing.assert_allclose(w, leaf.detach().numpy(), rtol=1e-10, atol=1e-12)
        state = theirs.state[leaf]
        np.testing.assert_allclose(m, state["exp_avg"].numpy(), rtol=1e-12, atol=1e-14)
        np.testing.assert_allclose(v, state["exp_avg_sq"].numpy(), rtol=1e-12, atol=1e-14)
