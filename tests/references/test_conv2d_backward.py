"""`conv2d_backward` against PyTorch's autograd and against complex steps."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from checker.testing import complex_step, numbers
from solutions.conv2d_backward.solution import conv2d_backward, forward

LAYERS = [
    # m, channels, filters, image, kernel, stride, padding
    (1, 1, 1, (1, 1), (1, 1), 1, 0),
    (2, 3, 4, (5, 6), (3, 2), 1, 0),
    (3, 2, 1, (6, 5), (2, 3), 2, 1),
    (2, 1, 3, (4, 7), (1, 1), 3, 2),
    (2, 2, 2, (3, 2), (2, 3), 1, 3),
    (1, 3, 2, (2, 3), (4, 5), 1, 2),
    (2, 2, 3, (6, 7), (2, 2), 5, 0),
]


def problem(
    m: int, channels: int, filters: int, image: tuple[int, int], kernel: tuple[int, int]
) -> tuple[Any, Any, Any]:
    """Images, filters and biases."""
    X, W = numbers(m, m, channels, *image), numbers(channels, filters, channels, *kernel)
    return X, W, numbers(filters, filters)


@pytest.mark.parametrize(("m", "C", "F", "image", "kernel", "stride", "padding"), LAYERS)
def test_gradients(
    torch: Any, m: int, C: int, F: int, image: Any, kernel: Any, stride: int, padding: int
) -> None:
    """Output and gradients are those of the function of that name and of autograd."""
    X, W, b = problem(m, C, F, image, kernel)
    leaves = [torch.tensor(array, requires_grad=True) for array in (X, W, b)]
    out = torch.nn.functional.conv2d(*leaves, stride=stride, padding=padding)
    np.testing.assert_allclose(
        forward(X, W, b, stride, padding), out.detach().numpy(), rtol=1e-12, atol=1e-14
    )
    dout = numbers(7, *out.shape)
    out.backward(torch.tensor(dout))
    gradients = conv2d_backward(dout, X, W, stride, padding)
    for gradient, leaf in zip(gradients, leaves, strict=True):
        assert gradient.shape == leaf.shape
        np.testing.assert_allclose(gradient, leaf.grad.numpy(), rtol=1e-12, atol=1e-13)


@pytest.mark.parametrize(("m", "C", "F", "image", "kernel", "stride", "padding"), LAYERS)
def test_curved_loss(
    m: int, C: int, F: int, image: Any, kernel: Any, stride: int, padding: int
) -> None:
    """Through the mean of the squared outputs, they are the derivatives by images and filters."""
    X, W, b = problem(m, C, F, image, kernel)

    def loss(X: Any, W: Any) -> Any:
        kh, kw = W.shape[2:]
        Xp = np.pad(X, ((0, 0), (0, 0), (padding, padding), (padding, padding)))
        windows = np.lib.stride_tricks.sliding_window_view(Xp, (kh, kw), axis=(2, 3))
        windows = windows[:, :, ::stride, ::stride]
        out = np.einsum("ikrcuv,fkuv->ifrc", windows, W) + b[:, None, None]
        return np.sum(out**2) / m

    dout = 2.0 * forward(X, W, b, stride, padding) / m
    dX, dW, _ = conv2d_backward(dout, X, W, stride, padding)
    by_images = complex_step(lambda at: loss(at, W), X)
    by_filters = complex_step(lambda at: loss(X, at), W)
    np.testing.assert_allclose(dX, by_images, rtol=1e-12, atol=1e-12)
    np.testing.assert_allclose(dW, by_filters, rtol=1e-12, atol=1e-12)
