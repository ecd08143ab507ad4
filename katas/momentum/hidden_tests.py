"""Hidden tests of `momentum`."""

import itertools

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from checker.testing import (
    LAYOUTS,
    assert_matches,
    filled,
    laid_out,
    layer_shapes,
    numbers,
    of_gradients,
    of_names,
    seeds,
    times,
)
from solutions.momentum.solution import momentum

scales = st.sampled_from([1.0, 2.0**-6, 2.0**20])
betas = st.sampled_from([0.9, 0.5, 0.25, 0.99])
rates = st.sampled_from([0.5, 0.01, 0.1, 2.0])


def network(seed, layers, largest=4, *, square=False, scale=1.0):
    """Parameters; gradients and velocities times `scale`; widths from 1 to `largest`."""
    shapes = layer_shapes(seed, layers, largest, square=square)
    return (
        filled(seed, shapes),
        filled(seed + 1, of_gradients(shapes), scale),
        filled(seed + 2, shapes, scale),
    )


def entry_by_entry(params, grads, velocity, lr, beta):
    """What the formulas say, one number at a time."""
    moved = {name: np.zeros(values.shape) for name, values in params.items()}
    faster = {name: np.zeros(values.shape) for name, values in params.items()}
    for name, values in params.items():
        for index in np.ndindex(values.shape):
            v = beta * velocity[name][index] + grads[f"d{name}"][index]
            faster[name][index] = v
            moved[name][index] = values[index] - lr * v
    return moved, faster


@given(
    layers=st.integers(1, 3),
    largest=st.integers(1, 4),
    lr=rates,
    beta=betas,
    scale=scales,
    seed=seeds,
)
def test_steps(submission, layers, largest, lr, beta, scale, seed):
    """Follows the formulas, step after step, from whatever velocity it is given."""
    params, grads, velocity = network(seed, layers, largest, scale=scale)
    for step in range(3):
        expected = entry_by_entry(params, grads, velocity, lr, beta)
        answer = submission.momentum(params, grads, velocity, lr, beta)
        assert_matches(answer, expected)
        params, velocity = (of_names(state, params) for state in answer)
        grads = filled(seed + step, {name: grad.shape for name, grad in grads.items()}, scale)


def test_many_layers(submission):
    """Handles ten layers and more: W10 belongs to dW10."""
    for layers in (10, 11, 23):
        params, grads, velocity = network(layers, layers, largest=2, square=True)
        expected = momentum(params, grads, velocity, 0.5, 0.5)
        assert_matches(submission.momentum(params, grads, velocity, 0.5, 0.5), expected)


@given(layers=st.integers(1, 2), seed=seeds)
def test_zeros_and_limits(submission, layers, seed):
    """Takes lr 0 and beta 0 as they are, zeros in any dict, and tiny values."""
    params, grads, velocity = network(seed, layers, square=True)
    zeros, last = np.zeros((2, 2)), f"W{layers}"
    small = times(params, 2.0**-21), times(grads, 2.0**-29), times(velocity, 2.0**-29)
    # 5 - 1.25 · (0.5 · 4 + 2) is 0: what is left is small beside both terms.
    close = {name: 5.0 + values / 3000.0 for name, values in params.items()}
    twos = {name: np.full(grad.shape, 2.0) for name, grad in grads.items()}
    fours = {name: np.full(values.shape, 4.0) for name, values in params.items()}
    for p, g, v, lr, beta in (
        (params, grads, velocity, 0.5, 0.0),
        (params, grads, velocity, 0.0, 0.5),
        (params | {last: zeros}, grads, velocity, 1e-5, 0.999),
        (params, grads, velocity | {last: zeros}, 0.5, 0.5),
        (params, grads | {f"d{last}": zeros}, velocity, 20.0, 0.5),
        (*small, 2.0**14, 0.5),
        (close, twos, fours, 1.25, 0.5),
    ):
        assert_matches(submission.momentum(p, g, v, lr, beta), momentum(p, g, v, lr, beta))


def test_memory_layout_and_key_order(submission):
    """Does not depend on memory layout, nor on the order of the keys in any dict."""
    rng = np.random.default_rng(0)

    def moved(arrays, layout):
        return {str(k): laid_out(arrays[k], layout) for k in rng.permutation(list(arrays))}

    for seed, (layout, other) in enumerate(itertools.product(LAYOUTS, LAYOUTS)):
        params, grads, velocity = network(seed, 1 + seed % 2, square=True)
        params, grads = moved(params, layout), moved(grads, other)
        velocity = moved(velocity, layout)
        expected = momentum(params, grads, velocity, 0.5, 0.5)
        assert_matches(submission.momentum(params, grads, velocity, 0.5, 0.5), expected)


def test_large_input(submission):
    """Handles large layers as it does small ones."""
    params = {"W1": numbers(0, 151, 91), "b1": numbers(1, 1, 91)}
    grads = {"dW1": numbers(2, 151, 91), "db1": numbers(3, 1, 91)}
    velocity = {"W1": numbers(4, 151, 91), "b1": numbers(5, 1, 91)}
    expected = momentum(params, grads, velocity, 0.5, 0.5)
    assert_matches(submission.momentum(params, grads, velocity, 0.5, 0.5), expected)
