"""Hidden tests of `gradient_clipping`."""

import math

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from checker.testing import LAYOUTS, assert_matches, laid_out, numbers, seeds
from solutions.gradient_clipping.solution import clip_by_global_norm, clip_by_value

NAMES = ("dW1", "db1", "embedding", "gamma", "dW10", "db10", "0", "T")
SHAPES = ((2, 3), (1, 3), (4,), (2, 1, 2), (1,), (3, 2, 1, 2), (1, 1), (3, 1))
counts = st.sampled_from([1, 2, 3, 8])


def gradients(seed, count, *, scale=1.0):
    """That many arrays, each with an entry that is not 0, under names and shapes of all kinds."""
    names = np.random.default_rng([seed, count]).permutation(NAMES)[:count]
    shapes = np.random.default_rng(seed).permutation(len(SHAPES))[:count]
    grads = {}
    for place, (name, index) in enumerate(zip(names, shapes, strict=True)):
        grads[str(name)] = numbers(seed + place, *SHAPES[index], scale=scale)
        grads[str(name)].flat[0] = scale * (1.5 + place)
    return grads


def joint_norm(grads):
    """The length of all entries in one list."""
    return math.sqrt(math.fsum(x * x for grad in grads.values() for x in grad.ravel().tolist()))


@given(count=counts, limit=st.sampled_from([0.5, 0.125, 2.5, 1e-3, 1e6]), seed=seeds)
def test_by_value(submission, count, limit, seed):
    """By value: cuts each entry to [-limit, limit], and leaves the others alone."""
    for bound in (limit, (1e-3, 9876.5)[seed % 2]):
        grads = gradients(seed, count, scale=max(1.0, bound))
        expected = {name: np.minimum(np.maximum(g, -bound), bound) for name, g in grads.items()}
        assert_matches(submission.clip_by_value(grads, bound), expected)


@given(
    count=counts,
    part=st.sampled_from([0.5, 0.01, 0.9, 0.99999]),
    scale=st.sampled_from([1.0, 1e5]),
    seed=seeds,
)
def test_over_the_bound(submission, count, part, scale, seed):
    """By norm: scales all arrays by one factor, so that their joint norm is max_norm."""
    grads = gradients(seed, count, scale=scale)
    norm = joint_norm(grads)
    expected = {name: part * grad for name, grad in grads.items()}, norm
    assert_matches(submission.clip_by_global_norm(grads, part * norm), expected)


@given(count=counts, times=st.sampled_from([1.001, 1.5, 100.0]), seed=seeds)
def test_within_the_bound(submission, count, times, seed):
    """By norm: leaves gradients alone whose norm is max_norm or less, also 0."""
    grads = gradients(seed, count)
    norm = joint_norm(grads)
    assert_matches(submission.clip_by_global_norm(grads, times * norm), (grads, norm))
    exact = {"dW1": np.array([[3.0, 0.0]]), "db1": np.array([-4.0])}
    assert_matches(submission.clip_by_global_norm(exact, 5.0), (exact, 5.0))
    zeros = {name: np.zeros_like(grad) for name, grad in grads.items()}
    assert_matches(submission.clip_by_global_norm(zeros, times), (zeros, 0.0))
    first = next(iter(grads))
    grads = grads | {first: np.zeros_like(grads[first])}
    norm = joint_norm(grads)
    assert_matches(submission.clip_by_global_norm(grads, norm + times), (grads, norm))


def test_small_norms(submission):
    """By norm: reaches max_norm where both are small; no epsilon shows."""
    for shape in ((2,), (2, 1), (1, 2)):
        grads = {
            "dW1": np.array([0.0, 0.001]).reshape(shape),
            "db1": np.array([-0.00075, 0.0]).reshape(shape),
        }
        expected = {name: 0.8 * grad for name, grad in grads.items()}, 0.00125
        assert_matches(submission.clip_by_global_norm(grads, 1e-3), expected)
    grads = {"dW1": np.full((20, 20), 2.0**-14), "db1": np.full(225, -(2.0**-14))}
    expected = {name: 0.8 * grad for name, grad in grads.items()}, 25 * 2.0**-14
    assert_matches(submission.clip_by_global_norm(grads, 20 * 2.0**-14), expected)


@given(count=counts, power=st.sampled_from([20, 99]), seed=seeds)
def test_huge_gradients(submission, count, power, seed):
    """Handles entries up to 1e100, beside ordinary ones and tiny ones."""
    grads = gradients(seed, count, scale=10.0**power)
    grads["small"] = np.array([[0.5 / count, -(10.0**-power)]])
    assert_matches(submission.clip_by_value(grads, 1.0), clip_by_value(grads, 1.0))
    expected = clip_by_global_norm(grads, 1e6)
    assert_matches(submission.clip_by_global_norm(grads, 1e6), expected)


@given(count=st.integers(2, 5), turn=st.integers(0, 3), seed=seeds)
def test_memory_layout_and_key_order(submission, count, turn, seed):
    """Does not depend on memory layout, nor on the order of the keys."""
    grads = gradients(seed, count) | {
        "square": numbers(seed, 3, 3),
        "_block": numbers(seed, 2, 3, 2),
    }
    names = np.random.default_rng(seed).permutation(list(grads))
    grads = {str(k): laid_out(grads[k], LAYOUTS[(i + turn) % 4]) for i, k in enumerate(names)}
    assert_matches(submission.clip_by_value(grads, 1.0), clip_by_value(grads, 1.0))
    expected = clip_by_global_norm(grads, 1.0)
    assert_matches(submission.clip_by_global_norm(grads, 1.0), expected)


def test_many_and_large(submission):
    """Handles forty arrays, and large ones."""
    many = {f"d{'Wb'[index % 2]}{index // 2 + 1}": numbers(index, 2, 1) for index in range(40)}
    large = {"dW1": numbers(0, 151, 91), "db1": numbers(1, 1, 91)}
    for grads, bound in ((many, 1e-3), (large, 1.0)):
        assert_matches(submission.clip_by_value(grads, 1.0), clip_by_value(grads, 1.0))
        expected = clip_by_global_norm(grads, bound)
        assert_matches(submission.clip_by_global_norm(grads, bound), expected)
