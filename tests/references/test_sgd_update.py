"""`sgd_update` against PyTorch's plain gradient descent."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from checker.testing import complex_step, numbers
from solutions.sgd_update.solution import sgd_update


@pytest.mark.parametrize("lr", [0.0, 0.01, 1.5])
@pytest.mark.parametrize("layers", [1, 3, 11])
def test_step(torch: Any, layers: int, lr: float) -> None:
    """One step of `torch.optim.SGD` moves every parameter to the same place."""
    params, grads, leaves = {}, {}, {}
    for layer in range(1, layers + 1):
        for name, shape in ((f"W{layer}", (layer, layer + 1)), (f"b{layer}", (1, layer + 1))):
            params[name] = numbers(layer, *shape)
            grads[f"d{name}"] = numbers(layer + 50, *shape)
            leaves[name] = torch.tensor(params[name], requires_grad=True)
            leaves[name].grad = torch.tensor(grads[f"d{name}"])
    torch.optim.SGD(leaves.values(), lr=lr).step()
    moved = sgd_update(params, grads, lr)
    assert moved.keys() == params.keys()
    for name, leaf in leaves.items():
        np.testing.assert_allclose(moved[name], leaf.detach().numpy(), rtol=1e-14, atol=1e-15)


def test_descends() -> None:
    """A small step along the numerical gradient lowers a loss by about lr times its square."""
    at, target = numbers(0, 3, 4), numbers(1, 3, 4)

    def loss(W: np.ndarray) -> Any:
        return np.sum((W - target) ** 2 / 2 + np.cos(W))

    gradient = complex_step(loss, at)
    moved = sgd_update({"W1": at}, {"dW1": gradient}, 1e-5)["W1"]
    fall = loss(at) - loss(moved)
    assert fall == pytest.approx(1e-5 * np.sum(gradient**2), rel=1e-3)
