"""The core references against PyTorch: its losses, its penalty and its autograd."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from checker.testing import numbers
from solutions.bce_loss.solution import bce_loss
from solutions.l2_regularization.solution import l2_regularization
from solutions.relu_derivative.solution import relu_derivative
from solutions.softmax_ce_gradient.solution import softmax_ce_gradient


@pytest.mark.parametrize("shape", [(1,), (4, 3), (2, 1, 5)])
def test_relu_derivative(torch: Any, shape: tuple[int, ...]) -> None:
    """The slope is the one that autograd takes, at exactly 0 too."""
    values = numbers(1, *shape)
    values[..., 0] = 0.0
    x = torch.tensor(values, requires_grad=True)
    torch.relu(x).sum().backward()
    np.testing.assert_array_equal(relu_derivative(x.detach().numpy()), x.grad.numpy())


@pytest.mark.parametrize("m", [1, 2, 7, 100])
def test_bce_loss(torch: Any, m: int) -> None:
    """The loss is PyTorch's wherever no guard is needed."""
    rng = np.random.default_rng(m)
    y, p = rng.integers(0, 2, (m, 1)).astype(float), rng.uniform(0.001, 0.999, (m, 1))
    expected = torch.nn.functional.binary_cross_entropy(torch.tensor(p), torch.tensor(y))
    assert bce_loss(y, p) == pytest.approx(float(expected), rel=1e-9)


@pytest.mark.parametrize(("m", "classes", "scale"), [(1, 2, 1.0), (5, 3, 8.0), (4, 7, 256.0)])
def test_softmax_ce_gradient(torch: Any, m: int, classes: int, scale: float) -> None:
    """The gradient is the one that autograd finds, for logits of hundreds too."""
    logits = torch.tensor(numbers(m, m, classes, scale=scale), requires_grad=True)
    labels = torch.arange(m) % classes
    torch.nn.functional.cross_entropy(logits, labels).backward()
    gradient = softmax_ce_gradient(logits.detach().numpy(), np.eye(classes)[labels.numpy()])
    np.testing.assert_allclose(gradient, logits.grad.numpy(), rtol=1e-12, atol=1e-15)


@pytest.mark.parametrize("layers", [1, 3, 11])
def test_l2_regularization(torch: Any, layers: int) -> None:
    """Penalty and what it adds to the gradients are those that autograd finds."""
    params: dict[str, np.ndarray] = {}
    for layer in range(1, layers + 1):
        params |= {f"W{layer}": numbers(layer, 2, 3), f"b{layer}": numbers(layer + 50, 1, 3)}
    leaves = {name: torch.tensor(value, requires_grad=True) for name, value in params.items()}
    weights = [leaf for name, leaf in leaves.items() if name.startswith("W")]
    penalty = 0.5 * 0.3 * sum(torch.sum(W**2) for W in weights)
    penalty.backward()
    found, new = l2_regularization(params, {f"d{name}": 0 * W for name, W in params.items()}, 0.3)
    assert found == pytest.approx(float(penalty.detach()), rel=1e-12)
    for name, leaf in leaves.items():
        expected = np.zeros(leaf.shape) if leaf.grad is None else leaf.grad.numpy()
        np.testing.assert_allclose(new[f"d{name}"], expected, rtol=1e-12)
