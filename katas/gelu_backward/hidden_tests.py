"""Hidden tests of `gelu_backward`."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from checker.testing import (
    LAYOUTS,
    assert_matches,
    examples,
    laid_out,
    layouts,
    numbers,
    seeds,
    sizes,
)
from solutions.gelu_backward.solution import gelu_backward

STEP = 1e-30
NODES, WEIGHTS = np.polynomial.legendre.leggauss(40)
ZERO_SLOPE = -0.7517915246935645
TAIL = (4.5, 5.25, 5.5, 6.125, 6.8125, 7.25, 8.5, 10.0, 39.0, 100.0, 1e3, 1e4)
NEAR_ZERO = (0.0, -0.0, 5e-324, -1e-310, 1e-17, 8e-6, -8e-5, 8e-4, 1.0)


def gelu(z):
    """The exact GELU, analytic: Φ(z) is 1/2 plus z times the integral of φ(z t), t from 0 to 1."""
    t = (NODES + 1.0) / 2.0
    density = np.exp(-0.5 * (z[..., None] * t) ** 2) / np.sqrt(2.0 * np.pi)
    return z * (0.5 + z * np.sum(WEIGHTS / 2.0 * density, axis=-1))


def off_zero(seed, *shape):
    """Numbers from -4 to 4, none of which is zero."""
    return numbers(seed, *shape).clip(-4.0, 4.0) + 0.0625


@given(axes=st.sampled_from([1, 3, 4]), sides=st.tuples(*[sizes(3)] * 4), seed=seeds)
def test_gradient(submission, axes, sides, seed):
    """Equals the numerical derivative of z Φ(z) times dA, in the shape of z."""
    for shape in (sides[:2], sides[:axes]):
        dA, z = numbers(seed + 1, *shape), off_zero(seed, *shape)
        expected = dA * np.imag(gelu(z + 1j * STEP)) / STEP
        assert_matches(submission.gelu_backward(dA, z), expected)


@given(n=st.integers(2, 4), seed=seeds)
def test_zero(submission, n, seed):
    """Has slope 1/2 where z is exactly 0.0 or -0.0, and next to it."""
    z = np.random.default_rng(seed).choice(NEAR_ZERO, (n, n))
    dA = numbers(seed, n, n) + 0.0625
    assert_matches(submission.gelu_backward(dA, z), gelu_backward(dA, z))


@given(shape=st.sampled_from([(2, 2), (3, 3), (4, 4), (32, 34)]), seed=seeds)
def test_zero_slope(submission, shape, seed):
    """Is accurate around z = -0.75, where the slope is 0 and small errors show."""
    z = ZERO_SLOPE + numbers(seed, *shape, scale=2.0**-14)
    dA = 8.0 * numbers(seed + 1, *shape) + 0.5
    assert_matches(submission.gelu_backward(dA, z), gelu_backward(dA, z))


@examples(14)
@given(n=st.integers(2, 4), seed=seeds)
def test_tails(submission, n, seed):
    """Is right for z to -10000 and 10000, signs mixed or all alike."""
    rng = np.random.default_rng(seed)
    size, dA = rng.choice(TAIL, (n, n)), 20.0 * numbers(seed, n, n).clip(-4.0, 4.0) + 0.5
    left = -rng.choice(TAIL[seed % 6 :], (n, n))  # alone, what is far to the left shows
    for z in (size * rng.choice([-1.0, 1.0], (n, n)), left, size):
        assert_matches(submission.gelu_backward(dA, z), gelu_backward(dA, z))


@examples(8)
@given(n=st.integers(2, 4), other=layouts, seed=seeds)
def test_memory_layout(submission, n, other, seed):
    """Does not depend on how the arrays lie in memory."""
    dA = laid_out(numbers(seed + 1, n, n), other)
    for layout in LAYOUTS:
        z = laid_out(off_zero(seed, n, n), layout)
        assert_matches(submission.gelu_backward(dA, z), gelu_backward(dA, z))
    z = np.transpose(off_zero(seed, n, n, 2), (1, 2, 0))
    dA = numbers(seed + 1, *z.shape)
    assert_matches(submission.gelu_backward(dA, z), gelu_backward(dA, z))


def test_large_input(submission):
    """Handles large arrays as it does small ones."""
    dA, z = numbers(1, 97, 31), off_zero(0, 97, 31)
    assert_matches(submission.gelu_backward(dA, z), gelu_backward(dA, z))
