"""`linear_backward` against PyTorch's autograd, and against complex steps."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from checker.testing import complex_step, numbers
from solutions.linear_backward.solution import linear_backward

SIZES = [(1, 1, 1), (2, 3, 4), (5, 2, 3), (7, 4, 1), (3, 1, 2)]


@pytest.mark.parametrize(("m", "d_in", "d_out"), SIZES)
def test_gradients(torch: Any, m: int, d_in: int, d_out: int) -> None:
    """All three are those that autograd finds when a mean loss is behind the layer."""
    arrays = numbers(1, m, d_in), numbers(2, d_in, d_out), numbers(3, 1, d_out)
    A_prev, W, b = (torch.tensor(values, requires_grad=True) for values in arrays)
    Z = A_prev @ W + b
    Z.retain_grad()
    (torch.sum(torch.tanh(Z) ** 2) / m).backward()
    results = linear_backward(Z.grad.numpy(), arrays[0], arrays[1])
    for result, leaf in zip(results, (A_prev, W, b), strict=True):
        np.testing.assert_allclose(result, leaf.grad.numpy(), rtol=1e-12, atol=1e-14)


@pytest.mark.parametrize(("m", "d_in", "d_out"), SIZES)
def test_against_complex_steps(m: int, d_in: int, d_out: int) -> None:
    """The same for the loss sum(dZ * Z), by the definition of a derivative."""
    dZ, A_prev = numbers(4, m, d_out), numbers(5, m, d_in)
    W, b = numbers(6, d_in, d_out), numbers(7, 1, d_out)
    dA_prev, dW, db = linear_backward(dZ, A_prev, W)
    by_input = complex_step(lambda at: np.sum(dZ * (at @ W + b)), A_prev)
    by_weights = complex_step(lambda at: np.sum(dZ * (A_prev @ at + b)), W)
    by_bias = complex_step(lambda at: np.sum(dZ * (A_prev @ W + at)), b)
    np.testing.assert_allclose(dA_prev, by_input, rtol=1e-12, atol=1e-14)
    np.testing.assert_allclose(dW, by_weights, rtol=1e-12, atol=1e-14)
    np.testing.assert_allclose(db, by_bias, rtol=1e-12, atol=1e-14)
