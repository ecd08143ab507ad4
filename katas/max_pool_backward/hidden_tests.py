"""Hidden tests of `max_pool_backward`."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from checker.testing import (
    IMAGE_LAYOUTS,
    assert_matches,
    complex_step,
    laid_out,
    numbers,
    seeds,
    sizes,
)
from solutions.max_pool_backward.solution import max_pool_backward


def distinct(seed, *shape):
    """Eighths of both signs, no two of them equal."""
    size = int(np.prod(shape))
    order = np.random.default_rng([seed, *shape]).permutation(size)
    return (order - size // 2).reshape(shape) / 8.0


def signed_zeros(seed, X):
    """A copy of X with a minus before some of its zeros."""
    minus = np.random.default_rng([seed, 1]).integers(0, 2, X.shape) == 1
    return np.where((X == 0.0) & minus, -0.0, X)


scales = st.sampled_from([1.0, 2.0**-12, 2.0**10])


def slopes(seed, X, pool, stride):
    """A gradient by the output."""
    outer = [(n - p) // stride + 1 for n, p in zip(X.shape[2:], pool, strict=True)]
    return numbers(seed + 1, *X.shape[:2], *outer) + 0.0625  # none is zero


def with_slopes(seed, X, pool, stride):
    """All arguments, for these images."""
    return slopes(seed, X, pool, stride), X, pool, stride


def loss(X, dout, pool, stride):
    """A loss with the slopes dout by the output; complex numbers compare by the real part first."""
    windows = np.lib.stride_tricks.sliding_window_view(X, pool, axis=(2, 3))
    out = windows[:, :, ::stride, ::stride].max(axis=(-2, -1))
    return np.sum(dout * out)


@given(
    m=st.sampled_from([2, 1]),
    channels=st.integers(1, 2),
    pool=st.tuples(sizes(3), sizes(3)),
    windows=st.tuples(st.integers(1, 2), st.integers(1, 2)),
    stride=st.sampled_from([1, 2, 3]),
    left_over=st.tuples(st.integers(0, 1), st.integers(0, 1)),
    scale=scales,
    seed=seeds,
)
def test_gradient(submission, m, channels, pool, windows, stride, left_over, scale, seed):
    """Equals the numerical gradient, for windows that overlap, leave gaps or do not divide."""
    H, L = ((n - 1) * stride + p for n, p in zip(windows, pool, strict=True))
    X = distinct(seed, m, channels, H + left_over[0], L + left_over[1])
    dout = slopes(seed, X, pool, stride) * scale
    expected = complex_step(lambda at: loss(at, dout, pool, stride), X)
    assert_matches(submission.max_pool_backward(dout, X, pool, stride), expected)


@given(
    channels=st.integers(1, 2),
    sides=st.tuples(st.integers(2, 3), st.integers(2, 4)),
    levels=st.integers(1, 3),
    seed=seeds,
)
def test_ties(submission, channels, sides, levels, seed):
    """Gives the gradient of a window with ties to its first maximum in row-major order."""
    drawn = np.random.default_rng([seed, levels]).integers(0, levels, (2, channels, *sides))
    X = signed_zeros(seed, drawn - 1.0)
    for pool, stride in (((2, 2), 1), ((2, min(3, sides[1])), 2)):
        dout = slopes(seed, X, pool, stride)
        expected = max_pool_backward(dout, X, pool, stride)
        assert_matches(submission.max_pool_backward(dout, X, pool, stride), expected)


RANGES = (
    # What becomes of the whole numbers -6 to 5
    lambda n: 1.0 + n * 2.0**-21,
    lambda n: 1.0 + n * 2.0**-52,  # neighbours among the floating-point numbers
    lambda n: n * 2.0**-13 - 2.0**34,
    lambda n: n * 5e-324,  # whole multiples of the smallest number
    lambda n: n * 1e298 - 1e305,
    lambda n: n * 2.9e307,  # so far apart that their differences overflow
    lambda n: -(2.0 ** (60.0 * n)),  # the smaller ones are nothing beside the larger ones
)


@given(seed=seeds)
def test_any_size(submission, seed):
    """Tells entries apart that are close together, tiny, huge or far below zero."""
    order = np.random.default_rng(seed).permutation(len(RANGES))
    for first, second in (order[:2], order[2:4]):
        whole = 8.0 * distinct(seed, 2, 1, 2, 3)
        X = np.stack([RANGES[first](whole[0]), RANGES[second](whole[1])])
        dout = slopes(seed, X, (2, 2), 1)
        expected = max_pool_backward(dout, X, (2, 2), 1)
        assert_matches(submission.max_pool_backward(dout, X, (2, 2), 1), expected)


@given(n=st.integers(2, 3), seed=seeds)
def test_memory_layout(submission, n, seed):
    """Does not depend on how the arrays lie in memory."""
    X = distinct(seed, n, n, 3, 3)
    dout = slopes(seed, X, (2, 2), 1)
    order = np.random.default_rng(seed).permutation(IMAGE_LAYOUTS)
    for first in range(2):
        dout, X = map(laid_out, (dout, X), order[first:])
        expected = max_pool_backward(dout, X, (2, 2), 1)
        assert_matches(submission.max_pool_backward(dout, X, (2, 2), 1), expected)


@given(n=st.integers(1, 2), seed=seeds)
def test_every_argument(submission, n, seed):
    """Follows each argument: other images, another gradient, pool or stride."""
    X = distinct(seed, 2, n, 5, 5)
    dout = slopes(seed, X, (2, 2), 2)
    # Strides beyond one side of the image, or of the window, alone.
    others = (((1, 7), (1, 1), 3), ((4, 6), (2, 3), 2), ((3, 4), (3, 2), 2))
    cases = (
        (dout, X, (2, 2), 2),
        (dout, X, (2, 2), 3),
        (dout, X, (3, 2), 2),
        (dout, X, (2, 3), 2),
        (dout, -X, (2, 2), 2),
        (1.0 - dout, X, (2, 2), 2),
        *(with_slopes(seed, distinct(seed, 2, n, *sides), *rest) for sides, *rest in others),
    )
    for case in np.random.default_rng(seed).permutation(len(cases))[:4]:
        expected = max_pool_backward(*cases[case])
        assert_matches(submission.max_pool_backward(*cases[case]), expected)


def test_large_input(submission):
    """Handles a large batch and larger images as it does small ones."""
    for shape, pool, stride, scale in (
        ((37, 3, 5, 6), (2, 3), 2, 1.0),
        ((2, 3, 23, 19), (3, 4), 2, 2.0**-12),
        ((2, 3, 23, 19), (21, 17), 2, 1.0),  # windows of hundreds of entries
    ):
        X = distinct(0, *shape)
        dout = slopes(0, X, pool, stride)
        # More digits than half precision has.
        dout = scale * (dout + numbers(1, *dout.shape) / 1024.0)
        expected = max_pool_backward(dout, X, pool, stride)
        assert_matches(submission.max_pool_backward(dout, X, pool, stride), expected)
