"""`adam` against PyTorch's Adam, which adds eps to the corrected root too."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from checker.testing import numbers
from solutions.adam.solution import adam


@pytest.mark.parametrize("size", [1.0, 1e-8, 1e4])
@pytest.mark.parametrize(
    ("lr", "beta1", "beta2", "eps"),
    [(0.1, 0.9, 0.999, 1e-8), (0.01, 0.5, 0.9, 0.1), (1.0, 0.0, 0.5, 1e-6)],
)
def test_steps(torch: Any, lr: float, beta1: float, beta2: float, eps: float, size: float) -> None:
    """Six steps of `torch.optim.Adam` lead to the same parameters and the same means."""
    shapes = {"W1": (3, 2), "b1": (1, 2), "W2": (2, 4), "b2": (1, 4)}
    params = {name: numbers(seed, *shape) for seed, (name, shape) in enumerate(shapes.items())}
    m = {name: np.zeros(shape) for name, shape in shapes.items()}
    v = {name: np.zeros(shape) for name, shape in shapes.items()}
    leaves = {name: torch.tensor(value, requires_grad=True) for name, value in params.items()}
    optimiser = torch.optim.Adam(leaves.values(), lr=lr, betas=(beta1, beta2), eps=eps)
    for t in range(1, 7):
        grads = {f"d{name}": size * numbers(t + 9, *shape) for name, shape in shapes.items()}
        for name, leaf in leaves.items():
            leaf.grad = torch.tensor(grads[f"d{name}"])
        optimiser.step()
        params, m, v = adam(params, grads, m, v, t, lr, beta1, beta2, eps)
        for name, leaf in leaves.items():
            np.testing.assert_allclose(params[name], leaf.detach().numpy(), rtol=1e-11, atol=1e-12)
            state = optimiser.state[leaf]
            mean, square = state["exp_avg"].numpy(), state["exp_avg_sq"].numpy()
            np.testing.assert_allclose(m[name], mean, rtol=1e-12, atol=1e-14 * size)
            np.testing.assert_allclose(v[name], square, rtol=1e-12, atol=0.0)


def test_first_step() -> None:
    """From zeros, the first step is the rate against the sign of the gradient."""
    grads = {"dW1": numbers(0, 3, 4) + 0.0625}
    zeros = {"W1": np.zeros((3, 4))}
    moved, _, _ = adam(zeros, grads, zeros, zeros, 1, 0.25, 0.9, 0.999, 1e-12)
    np.testing.assert_allclose(moved["W1"], -0.25 * np.sign(grads["dW1"]), rtol=1e-9)
