"""`softmax_backward_pass` against PyTorch's autograd, complex steps and the worked example."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from checker.testing import complex_step, numbers
from solutions.softmax_backward_pass.solution import softmax_backward_pass

Params = dict[str, NDArray[np.float64]]

SHAPES = [(1, 1, 1, 2), (2, 3, 4, 5), (5, 2, 3, 2), (7, 4, 1, 3)]


def problem(
    m: int, d: int, h: int, classes: int
) -> tuple[NDArray[np.float64], NDArray[np.int64], Params]:
    """Samples, labels and parameters of that size."""
    shapes = {"W1": (d, h), "b1": (1, h), "W2": (h, classes), "b2": (1, classes)}
    params = {name: numbers(seed, *shape) for seed, (name, shape) in enumerate(shapes.items())}
    params["b1"] += 1.0 / 128.0
    params["W2"] *= 0.25
    labels = np.random.default_rng(m).integers(classes, size=m)
    return numbers(m, m, d), labels, params


def loss(X: NDArray[np.float64], labels: NDArray[np.int64], params: dict[str, Any]) -> Any:
    """The mean cross-entropy, analytic in the parameters."""
    Z1 = X @ params["W1"] + params["b1"]
    Z2 = np.where(Z1.real > 0, Z1, 0) @ params["W2"] + params["b2"]
    return np.mean(np.log(np.sum(np.exp(Z2), axis=1)) - Z2[np.arange(len(X)), labels])


@pytest.mark.parametrize(("m", "d", "h", "classes"), SHAPES)
def test_loss_and_gradients(torch: Any, m: int, d: int, h: int, classes: int) -> None:
    """All are those that PyTorch finds for its cross-entropy from the logits."""
    X, labels, params = problem(m, d, h, classes)
    leaves = {name: torch.tensor(value, requires_grad=True) for name, value in params.items()}
    A1 = torch.relu(torch.tensor(X) @ leaves["W1"] + leaves["b1"])
    logits = A1 @ leaves["W2"] + leaves["b2"]
    expected = torch.nn.functional.cross_entropy(logits, torch.tensor(labels))
    expected.backward()
    value, gradients = softmax_backward_pass(X, labels, params)
    np.testing.assert_allclose(value, expected.item(), rtol=1e-6)
    for name, leaf in leaves.items():
        np.testing.assert_allclose(gradients[f"d{name}"], leaf.grad.numpy(), rtol=1e-12, atol=1e-14)


@pytest.mark.parametrize(("m", "d", "h", "classes"), SHAPES)
def test_against_complex_steps(m: int, d: int, h: int, classes: int) -> None:
    """The same by the definition of a derivative."""
    X, labels, params = problem(m, d, h, classes)
    gradients = softmax_backward_pass(X, labels, params)[1]
    for name, values in params.items():

        def along(at: NDArray[Any], name: str = name) -> Any:
            return loss(X, labels, params | {name: at})

        expected = complex_step(along, values)
        np.testing.assert_allclose(gradients[f"d{name}"], expected, rtol=1e-12, atol=1e-14)


def test_worked_example_to_the_last_digit() -> None:
    """The loss, and the parameters after one step of 0.01, have all the digits of the statement."""
    X = np.array([[0.5, 1.2], [1.0, -0.7], [-0.3, 0.8]])
    labels = np.array([0, 1, 0])
    random = np.random.RandomState(42)  # what np.random.seed(42) starts
    W1, W2 = 0.01 * random.randn(2, 3), 0.01 * random.randn(3, 2)
    params = {"W1": W1, "b1": np.zeros((1, 3)), "W2": W2, "b2": np.zeros((1, 2))}
    value, gradients = softmax_backward_pass(X, labels, params)
    assert value == pytest.approx(0.6931042210040035, rel=0.0, abs=1.2e-16)
    after = {name: values - 0.01 * gradients[f"d{name}"] for name, values in params.items()}
    printed = {
        "W1": [[0.00496985, -0.00136578, 0.00647687], [0.01525736, -0.00235334, -0.0023413]],
        "W2": [[0.01584455, 0.00762193], [-0.00469517, 0.00542603], [-0.00464699, -0.00464449]],
        "b2": [[0.00166646, -0.00166646]],
    }
    for name, digits in printed.items():
        np.testing.assert_allclose(after[name], digits, rtol=0.0, atol=0.5e-8)
    # Nine digits of each, -3.2e-12 too: no more than one unit in the last.
    off = np.abs(after["b1"] - [[2.70575422e-05, 1.68672202e-05, -3.20079660e-12]])
    assert np.all(off <= [[1e-13, 1e-13, 1e-20]])
