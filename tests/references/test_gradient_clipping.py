"""`gradient_clipping` against PyTorch's own."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from checker.testing import numbers
from solutions.gradient_clipping.solution import clip_by_global_norm, clip_by_value

SHAPES = {"dW1": (3, 4), "db1": (1, 4), "kernel": (2, 3, 2, 2), "scale": (5,)}


def parameters(torch: Any, grads: dict[str, np.ndarray]) -> dict[str, Any]:
    """Leaves that have those gradients."""
    leaves = {name: torch.zeros(grad.shape, requires_grad=True) for name, grad in grads.items()}
    for name, leaf in leaves.items():
        leaf.grad = torch.tensor(grads[name])
    return leaves


@pytest.mark.parametrize("limit", [0.1, 1.0, 100.0])
def test_by_value(torch: Any, limit: float) -> None:
    """Every entry is what `clip_grad_value_` leaves."""
    grads = {name: numbers(3, *shape, scale=4.0) for name, shape in SHAPES.items()}
    leaves = parameters(torch, grads)
    torch.nn.utils.clip_grad_value_(leaves.values(), limit)
    for name, grad in clip_by_value(grads, limit).items():
        np.testing.assert_array_equal(grad, leaves[name].grad.numpy())


@pytest.mark.parametrize("max_norm", [0.5, 10.0, 1000.0])
def test_by_global_norm(torch: Any, max_norm: float) -> None:
    """Norm and gradients are those of `clip_grad_norm_`, which adds 1e-6 to the norm."""
    grads = {name: numbers(5, *shape, scale=4.0) for name, shape in SHAPES.items()}
    leaves = parameters(torch, grads)
    norm = float(torch.nn.utils.clip_grad_norm_(leaves.values(), max_norm))
    clipped, ours = clip_by_global_norm(grads, max_norm)
    assert ours == pytest.approx(norm, rel=1e-14)
    correction = (norm + 1e-6) / norm if norm > max_norm else 1.0
    for name, grad in clipped.items():
        theirs = leaves[name].grad.numpy() * correction
        np.testing.assert_allclose(grad, theirs, rtol=1e-12, atol=1e-14)
