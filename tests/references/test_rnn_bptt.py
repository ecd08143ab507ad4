"""`rnn_bptt` against PyTorch's recurrent layer and autograd, and by complex steps."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from checker.testing import complex_step, numbers
from solutions.rnn_bptt.solution import forward, rnn_bptt

SHAPES = [(1, 1, 1, 1), (2, 3, 4, 5), (3, 1, 2, 4), (4, 8, 1, 2), (1, 6, 3, 1)]


def problem(
    m: int, T: int, d: int, h: int
) -> tuple[np.ndarray, np.ndarray, dict[str, np.ndarray], np.ndarray]:
    """X, h0, params and dH."""
    params = {"W_xh": numbers(0, d, h), "W_hh": numbers(1, h, h), "b_h": numbers(2, 1, h)}
    return numbers(3, m, T, d), numbers(4, m, h), params, numbers(5, m, T, h)


@pytest.mark.parametrize(("m", "T", "d", "h"), SHAPES)
def test_gradients(torch: Any, m: int, T: int, d: int, h: int) -> None:
    """States and all five gradients are those of PyTorch's RNN layer with these weights."""
    X, h0, params, dH = problem(m, T, d, h)
    layer = torch.nn.RNN(d, h, nonlinearity="tanh", batch_first=True)
    with torch.no_grad():
        layer.weight_ih_l0.copy_(torch.tensor(params["W_xh"].T))
        layer.weight_hh_l0.copy_(torch.tensor(params["W_hh"].T))
        layer.bias_ih_l0.copy_(torch.tensor(params["b_h"][0]))
        layer.bias_hh_l0.zero_()
    inputs = torch.tensor(X, requires_grad=True)
    first = torch.tensor(h0[None], requires_grad=True)
    states, _ = layer(inputs, first)
    states.backward(torch.tensor(dH))
    np.testing.assert_allclose(forward(X, h0, params), states.detach().numpy(), atol=1e-14)
    expected = {
        "dW_xh": layer.weight_ih_l0.grad.numpy().T,
        "dW_hh": layer.weight_hh_l0.grad.numpy().T,
        "db_h": layer.bias_ih_l0.grad.numpy()[None],
        "dh0": first.grad.numpy()[0],
        "dX": inputs.grad.numpy(),
    }
    gradients = rnn_bptt(X, h0, params, dH)
    assert gradients.keys() == expected.keys()
    for name, value in expected.items():
        np.testing.assert_allclose(gradients[name], value, rtol=1e-10, atol=1e-12)


def test_complex_step() -> None:
    """The gradients are those of Σ dH H, unit by unit, with plain sums."""
    X, h0, params, dH = problem(2, 3, 2, 3)

    def loss(X: np.ndarray, h0: np.ndarray, params: dict[str, np.ndarray]) -> Any:
        total = 0.0
        for i in range(2):
            h = list(h0[i])
            for t in range(3):
                z = [
                    params["b_h"][0, k]
                    + sum(X[i, t, a] * params["W_xh"][a, k] for a in range(2))
                    + sum(h[b] * params["W_hh"][b, k] for b in range(3))
                    for k in range(3)
                ]
                h = [np.tanh(entry) for entry in z]
                total = total + sum(dH[i, t, k] * h[k] for k in range(3))
        return total

    expected = {
        f"d{name}": complex_step(
            lambda at, name=name: loss(X, h0, params | {name: at}),  # type: ignore[misc]
            value,
        )
        for name, value in params.items()
    }
    expected["dh0"] = complex_step(lambda at: loss(X, at, params), h0)
    expected["dX"] = complex_step(lambda at: loss(at, h0, params), X)
    gradients = rnn_bptt(X, h0, params, dH)
    for name, value in expected.items():
        np.testing.assert_allclose(gradients[name], value, rtol=1e-12, atol=1e-14)
