"""`max_pool_backward` against PyTorch's autograd and against complex steps."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from checker.testing import complex_step, numbers
from solutions.max_pool_backward.solution import forward, max_pool_backward

LAYERS = [
    # shape of the images, pool, stride
    ((1, 1, 1, 1), (1, 1), 1),
    ((2, 3, 4, 6), (2, 2), 2),
    ((3, 2, 5, 4), (2, 3), 1),
    ((2, 1, 6, 7), (3, 2), 2),
    ((1, 2, 5, 6), (1, 2), 3),
    ((2, 2, 4, 3), (4, 3), 5),
]


def distinct(*shape: int) -> Any:
    """Numbers of both signs, no two of them equal."""
    size = int(np.prod(shape))
    return (np.random.default_rng(size).permutation(size) - size // 2).reshape(shape) / 8.0


def by_autograd(torch: Any, dout: Any, X: Any, pool: tuple[int, int], stride: int) -> Any:
    """What PyTorch finds."""
    leaf = torch.tensor(X, requires_grad=True)
    torch.nn.functional.max_pool2d(leaf, pool, stride).backward(torch.tensor(dout))
    return leaf.grad.numpy()


@pytest.mark.parametrize(("shape", "pool", "stride"), LAYERS)
def test_gradient(torch: Any, shape: tuple[int, ...], pool: tuple[int, int], stride: int) -> None:
    """Without ties the gradient is the one that autograd finds."""
    X = distinct(*shape)
    dout = numbers(3, *forward(X, pool, stride).shape)
    expected = by_autograd(torch, dout, X, pool, stride)
    np.testing.assert_allclose(
        max_pool_backward(dout, X, pool, stride), expected, rtol=1e-12, atol=1e-14
    )


@pytest.mark.parametrize(("shape", "pool", "stride"), LAYERS)
def test_ties(torch: Any, shape: tuple[int, ...], pool: tuple[int, int], stride: int) -> None:
    """With ties as well: the first maximum in row-major order takes all there, too."""
    for levels in (1, 2, 3):
        drawn = np.random.default_rng(levels).integers(0, levels, shape)
        X = drawn.astype(np.float64) - 1.0
        dout = numbers(levels, *forward(X, pool, stride).shape)
        expected = by_autograd(torch, dout, X, pool, stride)
        np.testing.assert_allclose(
            max_pool_backward(dout, X, pool, stride), expected, rtol=1e-12, atol=1e-14
        )


@pytest.mark.parametrize(("shape", "pool", "stride"), LAYERS)
def test_curved_loss(shape: tuple[int, ...], pool: tuple[int, int], stride: int) -> None:
    """Through the mean of the squared outputs, it is the derivative by the images."""
    X, m = distinct(*shape), shape[0]

    def loss(X: Any) -> Any:
        windows = np.lib.stride_tricks.sliding_window_view(X, pool, axis=(2, 3))
        out = windows[:, :, ::stride, ::stride].max(axis=(-2, -1))
        return np.sum(out**2) / m

    dX = max_pool_backward(2.0 * forward(X, pool, stride) / m, X, pool, stride)
    np.testing.assert_allclose(dX, complex_step(loss, X), rtol=1e-12, atol=1e-13)
