"""`train_mlp` against PyTorch's autograd, and its learning from many seeds."""

from __future__ import annotations

from functools import partial
from typing import Any

import numpy as np
import pytest

from checker.testing import clusters, complex_step, digits, moons, numbers
from solutions.train_mlp.solution import gradients, loss, predict, train_mlp


def small(seed: int, m: int) -> tuple[np.ndarray, np.ndarray, dict[str, np.ndarray]]:
    """Rows, labels and parameters."""
    params = {
        "W1": numbers(seed, 3, 4),
        "b1": numbers(seed, 1, 4) + 1.0 / 128.0,
        "W2": numbers(seed + 1, 4, 5),
        "b2": numbers(seed, 1, 5),
    }
    return numbers(seed + 2, m, 3), np.arange(m) * 2 % 5, params


def _loss_at(
    X: np.ndarray, y: np.ndarray, params: dict[str, np.ndarray], name: str, at: np.ndarray
) -> Any:
    return loss(X, y, params | {name: at})


@pytest.mark.parametrize("m", [1, 2, 7])
def test_gradients(torch: Any, m: int) -> None:
    """Loss, probabilities and gradients are those of autograd and of a complex step."""
    X, y, params = small(m, m)
    leaves = {name: torch.tensor(value, requires_grad=True) for name, value in params.items()}
    hidden = torch.relu(torch.tensor(X) @ leaves["W1"] + leaves["b1"])
    logits = hidden @ leaves["W2"] + leaves["b2"]
    theirs = torch.nn.functional.cross_entropy(logits, torch.tensor(y))
    theirs.backward()
    assert loss(X, y, params) == pytest.approx(theirs.item(), rel=1e-12)
    probabilities = torch.softmax(logits, dim=1).detach().numpy()
    np.testing.assert_allclose(predict(X, params), probabilities, rtol=1e-12)
    for name, leaf in leaves.items():
        ours = gradients(X, y, params)[f"d{name}"]
        np.testing.assert_allclose(ours, leaf.grad.numpy(), rtol=1e-11, atol=1e-14)
        step = complex_step(partial(_loss_at, X, y, params, name), params[name])
        np.testing.assert_allclose(ours, step, rtol=1e-11, atol=1e-14)


@pytest.mark.parametrize("batch_size", [1, 4, 7, 50])
def test_training(torch: Any, batch_size: int) -> None:
    """Trained by PyTorch from the same start in the same order, the parameters are the same."""
    X, y, _ = small(0, 7)
    answer = train_mlp(X, y, X, 4, 5, 3, batch_size, 0.1, np.random.default_rng(5))
    rng = np.random.default_rng(5)
    W1, W2 = rng.normal(size=(3, 4)) * (2 / 3) ** 0.5, rng.normal(size=(4, 5)) * 0.5**0.5
    starts = {"W1": W1, "b1": np.zeros((1, 4)), "W2": W2, "b2": np.zeros((1, 5))}
    leaves = {name: torch.tensor(value, requires_grad=True) for name, value in starts.items()}
    optimiser = torch.optim.SGD(leaves.values(), lr=0.1)
    for _ in range(3):
        order = torch.tensor(rng.permutation(7))
        for rows in order.split(batch_size):
            optimiser.zero_grad()
            hidden = torch.relu(torch.tensor(X)[rows] @ leaves["W1"] + leaves["b1"])
            logits = hidden @ leaves["W2"] + leaves["b2"]
            torch.nn.functional.cross_entropy(logits, torch.tensor(y)[rows]).backward()
            optimiser.step()
    for name, leaf in leaves.items():
        trained = leaf.detach().numpy()
        np.testing.assert_allclose(answer["params"][name], trained, rtol=1e-10, atol=1e-13)


@pytest.mark.parametrize("seed", range(12))
def test_learns_from_any_seed(seed: int) -> None:
    """The accuracy and the fall of the loss that the statement names are passed with a margin."""
    for draw, classes, (m, hidden, epochs, batch_size, lr) in (
        (clusters, 2, (120, 8, 20, 16, 0.1)),
        (moons, 2, (200, 16, 50, 16, 0.5)),
        (digits, 10, (300, 32, 15, 20, 0.5)),
    ):
        (X, y), (X_test, y_test) = draw(100 + seed, m), draw(200 + seed, 150)
        rng = np.random.default_rng(seed)
        answer = train_mlp(X, y, X_test, hidden, classes, epochs, batch_size, lr, rng)
        assert np.mean(np.argmax(answer["probabilities"], axis=1) == y_test) > 0.95
        assert answer["losses"][-1] < 0.6 * answer["losses"][0]
