"""Hidden tests of `conv2d_backward`."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from checker.testing import (
    IMAGE_LAYOUTS,
    assert_length,
    assert_matches,
    complex_step,
    laid_out,
    numbers,
    seeds,
    sizes,
)
from solutions.conv2d_backward.solution import conv2d_backward

scales = st.sampled_from([1.0, 2.0**-12, 2.0**10])


def problem(seed, m, channels, filters, image, kernel, stride, padding, scale=1.0):
    """All arguments, for images of these sides and slopes of that scale."""
    outer = [(n + 2 * padding - k) // stride + 1 for n, k in zip(image, kernel, strict=True)]
    dout = numbers(seed, m, filters, *outer, scale=scale)
    X = numbers(seed + 1, m, channels, *image)
    return dout, X, numbers(seed + 2, filters, channels, *kernel), stride, padding


def assert_gradients(actual, expected):
    """Raise `Mismatch` unless the three are right; messages say which one is not."""
    assert_length(actual, 3)
    for name, gradient, right in zip(("dX", "dW", "db"), actual, expected, strict=True):
        assert_matches(gradient, right, name)


def loss(X, W, b, dout, stride, padding):
    """A loss with the slopes dout by the output, analytic in X, W and b."""
    m, channels, H, L = X.shape
    kh, kw = W.shape[2:]
    padded = np.zeros((m, channels, H + 2 * padding, L + 2 * padding), X.dtype)
    padded[:, :, padding : padding + H, padding : padding + L] = X
    windows = np.lib.stride_tricks.sliding_window_view(padded, (kh, kw), axis=(2, 3))
    windows = windows[:, :, ::stride, ::stride]
    out = np.einsum("ikrcuv,fkuv->ifrc", windows, W) + b[:, None, None]
    return np.sum(dout * out)


def numerical_gradients(dout, X, W, stride, padding):
    """One complex step for each entry of X, W and b."""
    b, fixed = np.zeros(len(W)), (dout, stride, padding)
    return (
        complex_step(lambda at: loss(at, W, b, *fixed), X),
        complex_step(lambda at: loss(X, at, b, *fixed), W),
        complex_step(lambda at: loss(X, W, at, *fixed), b),
    )


@given(
    m=st.sampled_from([2, 1]),
    channels=st.integers(1, 2),
    filters=st.integers(1, 3),
    kernel=st.tuples(sizes(3), sizes(3)),
    beyond=st.tuples(st.integers(0, 2), st.integers(0, 2)),
    stride=st.integers(1, 2),
    padding=st.integers(0, 1),
    scale=scales,
    seed=seeds,
)
def test_gradients(submission, m, channels, filters, kernel, beyond, stride, padding, scale, seed):
    """Equals the numerical gradients by the images, the filters and the bias."""
    padding = min(padding, max(kernel) - 1)  # wider padding has a test of its own
    image = [max(1, k + n - 2 * padding) for k, n in zip(kernel, beyond, strict=True)]
    arguments = problem(seed, m, channels, filters, image, kernel, stride, padding, scale)
    expected = numerical_gradients(*arguments)
    assert_gradients(submission.conv2d_backward(*arguments), expected)


GEOMETRIES = (
    # image, kernel, stride, padding
    ((5, 6), (1, 2), 3, 0),  # gaps between the windows
    ((4, 3), (1, 1), 4, 1),
    ((3, 2), (2, 3), 3, 3),  # windows in the padding alone
    ((1, 1), (2, 2), 1, 2),
    ((2, 3), (4, 5), 2, 2),  # a kernel larger than the image
    ((6, 5), (3, 2), 7, 0),  # one window, far from the other side
    ((1, 7), (1, 1), 3, 0),  # a stride beyond one side alone
    ((3, 5), (1, 3), 2, 0),  # gaps between the rows of windows, overlap along the columns
)


@given(seed=seeds)
def test_stride_and_padding(submission, seed):
    """Handles strides beyond the kernel, wide padding, kernels beyond the image."""
    for case in np.random.default_rng(seed).permutation(len(GEOMETRIES))[:3]:
        arguments = problem(seed, 2, 2, 3, *GEOMETRIES[case])
        assert_gradients(submission.conv2d_backward(*arguments), conv2d_backward(*arguments))


@given(seed=seeds)
def test_memory_layout(submission, seed):
    """Does not depend on how the arrays lie in memory."""
    dout, X, W, stride, padding = problem(seed, 2, 2, 2, (3, 3), (2, 2), 1, 0)
    order = np.random.default_rng(seed).permutation(IMAGE_LAYOUTS)
    for first in range(2):
        dout, X, W = map(laid_out, (dout, X, W), order[first:])
        expected = conv2d_backward(dout, X, W, stride, padding)
        assert_gradients(submission.conv2d_backward(dout, X, W, stride, padding), expected)


@given(n=st.integers(1, 2), seed=seeds)
def test_every_argument(submission, n, seed):
    """Follows each argument: other images, filters, stride or padding."""
    dout, X, W, stride, padding = problem(seed, 2, n, 2, (5, 5), (2, 2), 2, 0)
    difference = np.stack([dout[0], -dout[0]])
    cases = (
        (dout, X, W, stride, padding),
        (dout, X, W, 3, padding),
        (dout, X, W, 3, 1),
        (dout, 1.0 - X, W, stride, padding),
        (dout, X, 1.0 - W, stride, padding),
        (1.0 - dout, X, W, stride, padding),
        (0.0 * dout, X, W, stride, padding),
        (dout * 2.0**-24, X, W, stride, padding),
        (difference, X + 2.0**22, W, stride, padding),  # what the images share cancels in dW
    )
    for case in np.random.default_rng(seed).permutation(len(cases))[:4]:
        expected = conv2d_backward(*cases[case])
        assert_gradients(submission.conv2d_backward(*cases[case]), expected)


def test_large_input(submission):
    """Handles a large batch and larger images as it does small ones."""
    for sizes_, scale in (
        ((37, 2, 3, (5, 6), (3, 2), 2, 1), 1.0),
        ((2, 3, 5, (11, 8), (3, 5), 2, 2), 2.0**-12),
    ):
        dout, *others = problem(0, *sizes_, scale)
        dout = dout + numbers(1, *dout.shape, scale=scale) / 1024.0  # too many digits for float16
        expected = conv2d_backward(dout, *others)
        assert_gradients(submission.conv2d_backward(dout, *others), expected)
