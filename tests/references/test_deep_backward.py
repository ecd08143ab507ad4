"""`deep_backward` against PyTorch's autograd, and against complex steps."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from checker.testing import complex_step, numbers
from solutions.deep_backward.solution import deep_backward, forward

NETS = [(1, [1, 1]), (4, [3, 1]), (3, [2, 4, 1]), (5, [4, 3, 2, 1]), (2, [3] * 12 + [1])]


def problem(
    m: int, widths: list[int]
) -> tuple[NDArray[np.float64], NDArray[np.float64], dict[str, NDArray[np.float64]]]:
    """Samples, labels and parameters of these widths, from the features to the output."""
    params = {}
    for layer in range(1, len(widths)):
        d_in, d_out = widths[layer - 1 : layer + 1]
        params[f"W{layer}"] = numbers(layer, d_in, d_out) / np.sqrt(d_in)
        params[f"b{layer}"] = numbers(layer, 1, d_out) + 0.0625
    return numbers(m, m, widths[0]), (numbers(m + 1, m, 1) > 0).astype(np.float64), params


@pytest.mark.parametrize(("m", "widths"), NETS)
def test_gradients(torch: Any, m: int, widths: list[int]) -> None:
    """All gradients are those that autograd finds for the loss from the logits."""
    X, y, params = problem(m, widths)
    leaves = {name: torch.tensor(value, requires_grad=True) for name, value in params.items()}
    layers = len(widths) - 1
    A = torch.tensor(X)
    for layer in range(1, layers):
        A = torch.relu(A @ leaves[f"W{layer}"] + leaves[f"b{layer}"])
    Z = A @ leaves[f"W{layers}"] + leaves[f"b{layers}"]
    torch.nn.functional.binary_cross_entropy_with_logits(Z, torch.tensor(y)).backward()
    gradients = deep_backward(X, y, params, forward(X, params)[1])
    for name, leaf in leaves.items():
        np.testing.assert_allclose(gradients[f"d{name}"], leaf.grad.numpy(), rtol=1e-10, atol=1e-14)


@pytest.mark.parametrize(("m", "widths"), NETS[:4])
def test_against_complex_steps(m: int, widths: list[int]) -> None:
    """The same by the definition of a derivative."""
    X, y, params = problem(m, widths)
    layers = len(widths) - 1

    def loss(changed: dict[str, NDArray[Any]]) -> Any:
        at: dict[str, NDArray[Any]] = params | changed
        A: NDArray[Any] = X
        for layer in range(1, layers):
            Z = A @ at[f"W{layer}"] + at[f"b{layer}"]
            A = np.where(Z.real > 0, Z, 0)
        Z = A @ at[f"W{layers}"] + at[f"b{layers}"]
        return np.mean(np.log(1.0 + np.exp(Z)) - y * Z)

    gradients = deep_backward(X, y, params, forward(X, params)[1])
    for name, values in params.items():

        def along(step: NDArray[Any], name: str = name) -> Any:
            return loss({name: step})

        expected = complex_step(along, values)
        np.testing.assert_allclose(gradients[f"d{name}"], expected, rtol=1e-11, atol=1e-14)
