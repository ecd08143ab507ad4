"""Hidden tests of `linear_backward`."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from checker.testing import (
    LAYOUTS,
    assert_matches,
    batches,
    complex_step,
    laid_out,
    layouts,
    numbers,
    seeds,
    sizes,
)
from solutions.linear_backward.solution import linear_backward


def layer(seed, m, d_in, d_out):
    """A gradient by Z without zeros, an input and weights; sums of their products are exact."""
    return numbers(seed, m, d_out) + 0.0625, numbers(seed + 1, m, d_in), numbers(seed, d_in, d_out)


@given(m=batches(), d_in=sizes(5), d_out=sizes(5), seed=seeds)
def test_gradients(submission, m, d_in, d_out, seed):
    """Gives the numerical gradients by A_prev, W and b, for a loss with that dZ."""
    dZ, A_prev, W = layer(seed, m, d_in, d_out)

    def loss(A, weights, b):
        return np.sum(dZ * (A @ weights + b))  # its gradient by Z is dZ

    b = np.zeros((1, d_out))
    expected = (
        complex_step(lambda at: loss(at, W, b), A_prev),
        complex_step(lambda at: loss(A_prev, at, b), W),
        complex_step(lambda at: loss(A_prev, W, at), b),
    )
    assert_matches(submission.linear_backward(dZ, A_prev, W), expected)


@given(n=st.integers(2, 4), other=layouts, seed=seeds)
def test_memory_layout(submission, n, other, seed):
    """Does not depend on how the arrays lie in memory."""
    dZ, A_prev, W = layer(seed, n, n, n)
    for layout in LAYOUTS:
        arrays = laid_out(dZ, layout), laid_out(A_prev, other), laid_out(W, layout)
        assert_matches(submission.linear_backward(*arrays), linear_backward(*arrays))
        other = layout


@given(n=st.integers(2, 4), seed=seeds)
def test_zeros(submission, n, seed):
    """Is right where rows, columns or whole arrays are 0."""
    rng = np.random.default_rng(seed)
    dZ, A_prev, W = layer(seed, n, n, n)
    dZ[rng.integers(n)] = 0.0
    dZ[:, rng.integers(n)] = 0.0
    A_prev[:, rng.integers(n)] = 0.0
    W[rng.integers(n)] = 0.0
    empty = np.zeros((n, n))
    for arrays in ((dZ, A_prev, W), (empty, A_prev, W), (dZ, empty, W), (dZ, A_prev, empty)):
        assert_matches(submission.linear_backward(*arrays), linear_backward(*arrays))


@given(n=st.integers(2, 4), small=st.sampled_from([6e-5, 1e-3, 3e-9]), seed=seeds)
def test_sizes_of_values(submission, n, small, seed):
    """Takes values of any size as they are, from tiny to 1000."""
    arrays = layer(seed, n, n, n)
    for place in range(3):
        for here, elsewhere in ((small, 128.0), (128.0, 1.0)):
            scaled = [v * (here if i == place else elsewhere) for i, v in enumerate(arrays)]
            assert_matches(submission.linear_backward(*scaled), linear_backward(*scaled))
    # Almost everything cancels, and what is left still counts.
    dZ = np.array([[900.0, -900.0], [-900.0, 900.0]]) + 1e-4 * numbers(seed, 2, 2)
    twice = np.repeat(numbers(seed, 1, 3), 2, axis=0), np.repeat(numbers(seed, 3, 1), 2, axis=1)
    assert_matches(submission.linear_backward(dZ, *twice), linear_backward(dZ, *twice))


def test_large_input(submission):
    """Handles a large layer as it does a small one."""
    dZ, A_prev, W = layer(0, 131, 41, 67)
    dZ *= 0.3
    dZ[:-1] += np.resize([700.0, -700.0], (130, 1))  # which cancel in db
    assert_matches(submission.linear_backward(dZ, A_prev, W), linear_backward(dZ, A_prev, W))
