"""`batch_norm` against PyTorch."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from checker.testing import complex_step, numbers
from solutions.batch_norm.solution import batch_norm_backward, batch_norm_forward


def inputs(m: int, d: int) -> tuple[np.ndarray, ...]:
    """X, gamma, beta, running mean, running variance and dout."""
    parts = [numbers(seed, rows, d) for seed, rows in ((1, m), (2, 1), (3, 1), (4, 1), (5, 1))]
    return (*parts[:4], parts[4] ** 2 + 0.25, numbers(6, m, d))


@pytest.mark.parametrize("eps", [1e-5, 0.1])
@pytest.mark.parametrize(("m", "d"), [(2, 1), (5, 3), (7, 4)])
def test_training(torch: Any, m: int, d: int, eps: float) -> None:
    """Output, running mean and all gradients are PyTorch's; its variance runs unbiased."""
    X, gamma, beta, mean, var, dout = inputs(m, d)
    leaves = [torch.tensor(part, requires_grad=True) for part in (X, gamma[0], beta[0])]
    moving = [torch.tensor(part[0].copy()) for part in (mean, var)]
    theirs = torch.nn.functional.batch_norm(
        leaves[0], *moving, *leaves[1:], training=True, momentum=0.1, eps=eps
    )
    theirs.backward(torch.tensor(dout))
    out, cache, new_mean, new_var = batch_norm_forward(X, gamma, beta, mean, var, 0.9, eps, True)
    np.testing.assert_allclose(out, theirs.detach().numpy(), rtol=1e-10, atol=1e-12)
    np.testing.assert_allclose(new_mean[0], moving[0].numpy(), rtol=1e-12, atol=1e-14)
    unbiased = 0.9 * var + (new_var - 0.9 * var) * m / (m - 1)
    np.testing.assert_allclose(unbiased[0], moving[1].numpy(), rtol=1e-12, atol=1e-14)
    for ours, leaf in zip(batch_norm_backward(dout, cache), leaves, strict=True):
        grad = leaf.grad.numpy()
        np.testing.assert_allclose(ours.reshape(grad.shape), grad, rtol=1e-9, atol=1e-11)


@pytest.mark.parametrize(("m", "d"), [(1, 1), (1, 3), (5, 2)])
def test_testing(torch: Any, m: int, d: int) -> None:
    """Test mode is PyTorch's, and moves nothing."""
    X, gamma, beta, mean, var, _ = inputs(m, d)
    tensors = [torch.tensor(part[0]) for part in (mean, var, gamma, beta)]
    theirs = torch.nn.functional.batch_norm(torch.tensor(X), *tensors, training=False, eps=1e-3)
    out, _, new_mean, new_var = batch_norm_forward(X, gamma, beta, mean, var, 0.9, 1e-3, False)
    np.testing.assert_allclose(out, theirs.numpy(), rtol=1e-12, atol=1e-14)
    np.testing.assert_array_equal(new_mean, mean)
    np.testing.assert_array_equal(new_var, var)


@pytest.mark.parametrize("m", [1, 2, 3])
def test_constant_columns(m: int) -> None:
    """For one sample and for constant columns the gradient equals complex steps of the loss."""
    X, gamma, beta, mean, var, dout = inputs(m, 3)
    X[:, 0] = 0.5

    def loss(at: np.ndarray) -> Any:
        centred = at - at.sum(axis=0) / m
        return np.sum(dout * gamma * centred / np.sqrt((centred**2).sum(axis=0) / m + 1e-5))

    _, cache, _, _ = batch_norm_forward(X, gamma, beta, mean, var, 0.9, 1e-5, True)
    dX = batch_norm_backward(dout, cache)[0]
    np.testing.assert_allclose(dX, complex_step(loss, X), rtol=1e-9, atol=1e-11)
