"""`layer_norm` against PyTorch."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from checker.testing import complex_step, numbers
from solutions.layer_norm.solution import layer_norm_backward, layer_norm_forward


@pytest.mark.parametrize("eps", [1e-5, 0.1])
@pytest.mark.parametrize(("m", "d"), [(1, 1), (1, 4), (2, 3), (5, 3), (4, 7)])
def test_all(torch: Any, m: int, d: int, eps: float) -> None:
    """Output and all gradients are PyTorch's."""
    X, gamma, beta, dout = (numbers(s, r, d) for s, r in ((1, m), (2, 1), (3, 1), (4, m)))
    leaves = [torch.tensor(part, requires_grad=True) for part in (X, gamma[0], beta[0])]
    theirs = torch.nn.functional.layer_norm(leaves[0], (d,), *leaves[1:], eps=eps)
    theirs.backward(torch.tensor(dout))
    out, cache = layer_norm_forward(X, gamma, beta, eps)
    np.testing.assert_allclose(out, theirs.detach().numpy(), rtol=1e-10, atol=1e-12)
    for ours, leaf in zip(layer_norm_backward(dout, cache), leaves, strict=True):
        grad = leaf.grad.numpy()
        np.testing.assert_allclose(ours.reshape(grad.shape), grad, rtol=1e-9, atol=1e-11)


def test_constant_rows() -> None:
    """For constant rows and rows of all scales the gradient equals complex steps of the loss."""
    X, gamma, dout = numbers(1, 4, 5), numbers(2, 1, 5), numbers(3, 4, 5)
    X[0], X[1], X[2] = 0.5, X[1] / 1024.0, X[2] * 8.0

    def loss(at: np.ndarray) -> Any:
        centred = at - at.sum(axis=1, keepdims=True) / 5
        var = (centred**2).sum(axis=1, keepdims=True) / 5
        return np.sum(dout * gamma * centred / np.sqrt(var + 1e-5))

    _, cache = layer_norm_forward(X, gamma, np.zeros((1, 5)), 1e-5)
    dX = layer_norm_backward(dout, cache)[0]
    np.testing.assert_allclose(dX, complex_step(loss, X), rtol=1e-9, atol=1e-11)
