"""`backward_pass` against PyTorch's autograd."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from checker.testing import numbers
from solutions.backward_pass.solution import backward_pass, forward


@pytest.mark.parametrize(("m", "d", "h"), [(1, 1, 1), (2, 3, 4), (5, 2, 3), (7, 4, 1)])
def test_gradients(torch: Any, m: int, d: int, h: int) -> None:
    """All four gradients are those that autograd finds for the loss from the logits."""
    X, y = numbers(m, m, d), (numbers(m + 1, m, 1) > 0).astype(float)
    shapes = {"W1": (d, h), "b1": (1, h), "W2": (h, 1), "b2": (1, 1)}
    params = {name: numbers(seed, *shape) for seed, (name, shape) in enumerate(shapes.items())}
    leaves = {name: torch.tensor(value, requires_grad=True) for name, value in params.items()}
    Z1 = torch.tensor(X) @ leaves["W1"] + leaves["b1"]
    Z2 = torch.relu(Z1) @ leaves["W2"] + leaves["b2"]
    torch.nn.functional.binary_cross_entropy_with_logits(Z2, torch.tensor(y)).backward()
    gradients = backward_pass(X, y, params, forward(X, params)[1])
    for name, leaf in leaves.items():
        np.testing.assert_allclose(gradients[f"d{name}"], leaf.grad.numpy(), rtol=1e-12, atol=1e-14)
