"""`momentum` against PyTorch's gradient descent with momentum."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from checker.testing import numbers
from solutions.momentum.solution import momentum


@pytest.mark.parametrize(("lr", "beta"), [(0.1, 0.9), (0.01, 0.5), (1.5, 0.0), (0.0, 0.9)])
def test_steps(torch: Any, lr: float, beta: float) -> None:
    """Five steps of `torch.optim.SGD` with momentum lead to the same parameters and buffers."""
    shapes = {"W1": (3, 2), "b1": (1, 2), "W2": (2, 4), "b2": (1, 4)}
    params = {name: numbers(seed, *shape) for seed, (name, shape) in enumerate(shapes.items())}
    velocity = {name: np.zeros(shape) for name, shape in shapes.items()}
    leaves = {name: torch.tensor(value, requires_grad=True) for name, value in params.items()}
    optimiser = torch.optim.SGD(leaves.values(), lr=lr, momentum=beta)
    for step in range(5):
        grads = {f"d{name}": numbers(step + 9, *shape) for name, shape in shapes.items()}
        for name, leaf in leaves.items():
            leaf.grad = torch.tensor(grads[f"d{name}"])
        optimiser.step()
        params, velocity = momentum(params, grads, velocity, lr, beta)
        for name, leaf in leaves.items():
            np.testing.assert_allclose(params[name], leaf.detach().numpy(), rtol=1e-12, atol=1e-14)
            if beta:
                buffer = optimiser.state[leaf]["momentum_buffer"].numpy()
                np.testing.assert_allclose(velocity[name], buffer, rtol=1e-12, atol=1e-14)


def test_constant_gradient() -> None:
    """With a constant gradient the velocity tends to the gradient over 1 - beta."""
    params, grads = {"W1": np.zeros((2, 3))}, {"dW1": numbers(0, 2, 3)}
    velocity = {"W1": np.zeros((2, 3))}
    for _ in range(400):
        params, velocity = momentum(params, grads, velocity, 0.1, 0.9)
    np.testing.assert_allclose(velocity["W1"], 10.0 * grads["dW1"], rtol=1e-12)
