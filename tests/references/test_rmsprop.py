"""`rmsprop` against PyTorch's RMSprop, which adds eps outside of the root too."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from checker.testing import numbers
from solutions.rmsprop.solution import rmsprop


@pytest.mark.parametrize("size", [1.0, 1e-9, 1e4])
@pytest.mark.parametrize(("lr", "decay", "eps"), [(0.1, 0.9, 1e-8), (0.01, 0.5, 0.1), (1.0, 0, 1)])
def test_steps(torch: Any, lr: float, decay: float, eps: float, size: float) -> None:
    """Five steps of `torch.optim.RMSprop` lead to the same parameters and mean squares."""
    shapes = {"W1": (3, 2), "b1": (1, 2), "W2": (2, 4), "b2": (1, 4)}
    params = {name: numbers(seed, *shape) for seed, (name, shape) in enumerate(shapes.items())}
    cache = {name: np.zeros(shape) for name, shape in shapes.items()}
    leaves = {name: torch.tensor(value, requires_grad=True) for name, value in params.items()}
    optimiser = torch.optim.RMSprop(leaves.values(), lr=lr, alpha=decay, eps=eps)
    for step in range(5):
        grads = {f"d{name}": size * numbers(step + 9, *shape) for name, shape in shapes.items()}
        for name, leaf in leaves.items():
            leaf.grad = torch.tensor(grads[f"d{name}"])
        optimiser.step()
        params, cache = rmsprop(params, grads, cache, lr, decay, eps)
        for name, leaf in leaves.items():
            np.testing.assert_allclose(params[name], leaf.detach().numpy(), rtol=1e-12, atol=1e-13)
            mean = optimiser.state[leaf]["square_avg"].numpy()
            np.testing.assert_allclose(cache[name], mean, rtol=1e-12, atol=0.0)
