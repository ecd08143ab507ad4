"""`lstm_cell_backward` against PyTorch's LSTM cell and autograd, and by complex steps."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from checker.testing import complex_step, numbers
from solutions.lstm_cell_backward.solution import forward, lstm_cell_backward

SHAPES = [(1, 1, 1), (2, 3, 4), (5, 2, 3), (3, 4, 1), (1, 5, 2)]


def problem(
    m: int, d: int, n: int
) -> tuple[dict[str, np.ndarray], dict[str, np.ndarray], np.ndarray, np.ndarray]:
    """The inputs, the parameters, dh and dc."""
    inputs = {"x": numbers(0, m, d), "h_prev": numbers(1, m, n), "c_prev": numbers(2, m, n)}
    params = {"W_x": numbers(3, d, 4 * n), "W_h": numbers(4, n, 4 * n), "b": numbers(5, 1, 4 * n)}
    return inputs, params, numbers(6, m, n), numbers(7, m, n)


@pytest.mark.parametrize("scale", [1.0, 256.0])
@pytest.mark.parametrize(("m", "d", "n"), SHAPES)
def test_gradients(torch: Any, m: int, d: int, n: int, scale: float) -> None:
    """Outputs and all six gradients are those of PyTorch's cell, whose blocks are i, f, g, o."""
    inputs, params, dh, dc = problem(m, d, n)
    inputs["c_prev"] = inputs["c_prev"] * scale
    ours = np.r_[0 : 2 * n, 3 * n : 4 * n, 2 * n : 3 * n]
    cell = torch.nn.LSTMCell(d, n)
    with torch.no_grad():
        cell.weight_ih.copy_(torch.tensor(params["W_x"].T[ours]))
        cell.weight_hh.copy_(torch.tensor(params["W_h"].T[ours]))
        cell.bias_ih.copy_(torch.tensor(params["b"][0, ours]))
        cell.bias_hh.zero_()
    x, h_prev, c_prev = (torch.tensor(value, requires_grad=True) for value in inputs.values())
    outputs = cell(x, (h_prev, c_prev))
    torch.autograd.backward(outputs, [torch.tensor(dh), torch.tensor(dc)])
    h, c, cache = forward(inputs["x"], inputs["h_prev"], inputs["c_prev"], params)
    np.testing.assert_allclose(h, outputs[0].detach().numpy(), rtol=1e-12, atol=1e-14)
    np.testing.assert_allclose(c, outputs[1].detach().numpy(), rtol=1e-12, atol=1e-14)
    back = np.argsort(ours)
    expected = {
        "dx": x.grad.numpy(),
        "dh_prev": h_prev.grad.numpy(),
        "dc_prev": c_prev.grad.numpy(),
        "dW_x": cell.weight_ih.grad.numpy().T[:, back],
        "dW_h": cell.weight_hh.grad.numpy().T[:, back],
        "db": cell.bias_ih.grad.numpy()[None, back],
    }
    gradients = lstm_cell_backward(dh, dc, cache, params)
    assert gradients.keys() == expected.keys()
    for name, value in expected.items():
        np.testing.assert_allclose(gradients[name], value, rtol=1e-10, atol=1e-12)


def test_complex_step() -> None:
    """The gradients are those of Σ (dh h + dc c), sample by sample and unit by unit."""
    inputs, params, dh, dc = problem(2, 3, 2)
    everything = inputs | params

    def loss(step: dict[str, np.ndarray]) -> Any:
        total = 0.0
        for s in range(2):
            Z = step["x"][s] @ step["W_x"] + step["h_prev"][s] @ step["W_h"] + step["b"][0]
            for u in range(2):
                i, f, o = (1.0 / (1.0 + np.exp(-Z[2 * block + u])) for block in range(3))
                c = f * step["c_prev"][s, u] + i * np.tanh(Z[6 + u])
                total = total + dh[s, u] * o * np.tanh(c) + dc[s, u] * c
        return total

    cache = forward(inputs["x"], inputs["h_prev"], inputs["c_prev"], params)[2]
    gradients = lstm_cell_backward(dh, dc, cache, params)
    for name, value in everything.items():
        expected = complex_step(
            lambda at, name=name: loss(everything | {name: at}),  # type: ignore[misc]
            value,
        )
        np.testing.assert_allclose(gradients[f"d{name}"], expected, rtol=1e-12, atol=1e-14)
