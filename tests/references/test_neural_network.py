"""`neural_network` against PyTorch: gradients by autograd, training by its optimiser."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from checker.testing import complex_step, numbers
from solutions.neural_network.solution import NeuralNetwork

NAMES = ("W1", "b1", "W2", "b2")
SIZES = [(1, 1, 1), (2, 3, 4), (5, 2, 3), (7, 4, 1)]


def problem(m: int, d: int, h: int) -> tuple[NeuralNetwork, np.ndarray, np.ndarray]:
    """A network with weights that are not 0, and a batch."""
    network = NeuralNetwork(np.random.default_rng(m), d, h)
    network.b1, network.b2 = numbers(1, 1, h), numbers(2, 1, 1)
    return network, numbers(m, m, d), (numbers(m + 1, m, 1) > 0).astype(float)


def leaves(torch: Any, network: NeuralNetwork) -> dict[str, Any]:
    """The parameters as tensors."""
    return {name: torch.tensor(getattr(network, name), requires_grad=True) for name in NAMES}


def loss_of(torch: Any, of: dict[str, Any], X: np.ndarray, y: np.ndarray) -> Any:
    """The mean binary cross-entropy from the logits."""
    Z1 = torch.tensor(X) @ of["W1"] + of["b1"]
    Z2 = torch.relu(Z1) @ of["W2"] + of["b2"]
    return torch.nn.functional.binary_cross_entropy_with_logits(Z2, torch.tensor(y))


@pytest.mark.parametrize(("m", "d", "h"), SIZES)
def test_loss_and_gradients(torch: Any, m: int, d: int, h: int) -> None:
    """Loss and gradients are those that autograd finds."""
    network, X, y = problem(m, d, h)
    of = leaves(torch, network)
    loss = loss_of(torch, of, X, y)
    loss.backward()
    assert network.compute_loss(y, network.forward(X)) == pytest.approx(loss.item(), rel=1e-9)
    for name, gradient in network.backward(X, y).items():
        expected = of[name[1:]].grad.numpy()
        np.testing.assert_allclose(gradient, expected, rtol=1e-12, atol=1e-14)


@pytest.mark.parametrize(("m", "d", "h"), SIZES)
def test_training(torch: Any, m: int, d: int, h: int) -> None:
    """Thirty steps are those of the optimiser for plain gradient descent."""
    network, X, y = problem(m, d, h)
    of = leaves(torch, network)
    optimiser = torch.optim.SGD(of.values(), lr=0.1)
    expected = []
    for _ in range(30):
        optimiser.zero_grad()
        loss = loss_of(torch, of, X, y)
        expected.append(loss.item())
        loss.backward()
        optimiser.step()
    assert network.train(X, y, 30, 0.1) == pytest.approx(expected, rel=1e-9)
    for name in NAMES:
        np.testing.assert_allclose(getattr(network, name), of[name].detach().numpy(), rtol=1e-10)


@pytest.mark.parametrize(("m", "d", "h"), SIZES)
def test_complex_step(m: int, d: int, h: int) -> None:
    """The gradients are those of the loss, by the complex step."""
    network, X, y = problem(m, d, h)
    network.forward(X)
    gradients = network.backward(X, y)

    for name in NAMES:

        def loss(at: np.ndarray, name: str = name) -> Any:
            moved = {other: getattr(network, other) for other in NAMES} | {name: at}
            Z1 = X @ moved["W1"] + moved["b1"]
            Z2 = np.where(Z1.real > 0, Z1, 0) @ moved["W2"] + moved["b2"]
            return np.mean(np.log(1 + np.exp(Z2)) - y * Z2)

        expected = complex_step(loss, getattr(network, name))
        np.testing.assert_allclose(gradients[f"d{name}"], expected, rtol=1e-10, atol=1e-14)


def test_initial_weights(torch: Any) -> None:
    """The spread is that of PyTorch's own rule for ReLU layers."""
    network = NeuralNetwork(np.random.default_rng(0), 30, 4000)
    for weights in (network.W1, network.W2):
        theirs = torch.nn.init.kaiming_normal_(torch.empty(weights.T.shape), nonlinearity="relu")
        assert np.std(weights) == pytest.approx(theirs.numpy().std(), rel=0.06)
