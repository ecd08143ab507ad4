"""The reference solutions against derivatives and sums that are worked out another way."""

from __future__ import annotations

import math
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.testing import complex_step, numbers
from solutions.backward_pass.solution import backward_pass, forward
from solutions.bce_loss.solution import bce_loss
from solutions.l2_regularization.solution import l2_regularization
from solutions.mini_batch.solution import mini_batch
from solutions.relu_derivative.solution import relu_derivative
from solutions.softmax_ce_gradient.solution import softmax_ce_gradient

few = settings(max_examples=40, deadline=None, derandomize=True)
sides = st.integers(1, 6)
seeds = st.integers(0, 10_000)


@few
@given(m=sides, d=sides, h=sides, seed=seeds)
def test_backward_pass(m: int, d: int, h: int, seed: int) -> None:
    """The gradients equal central differences of the loss, written sample by sample."""
    X, y = numbers(seed, m, d), (numbers(seed + 1, m, 1) > 0).astype(float)
    params = {
        "W1": numbers(seed + 2, d, h),
        "b1": numbers(seed + 3, 1, h) + 1 / 128,
        "W2": numbers(seed + 4, h, 1),
        "b2": numbers(seed + 5, 1, 1),
    }

    def loss(values: dict[str, np.ndarray]) -> float:
        total = 0.0
        for x, label in zip(X, y[:, 0], strict=True):
            hidden = [max(0.0, float(z)) for z in x @ values["W1"] + values["b1"][0]]
            z = float(np.dot(hidden, values["W2"][:, 0]) + values["b2"][0, 0])
            total += math.log1p(math.exp(-z if label else z))
        return total / m

    gradients = backward_pass(X, y, params, forward(X, params)[1])
    step = 1e-5
    for name, values in params.items():
        for index in np.ndindex(values.shape):
            moved = []
            for sign in (1.0, -1.0):
                other = values.copy()
                other[index] += sign * step
                moved.append(loss(params | {name: other}))
            assert gradients[f"d{name}"][index] == pytest.approx(
                (moved[0] - moved[1]) / (2 * step), rel=1e-4, abs=1e-8
            )


@few
@given(m=sides, classes=st.integers(2, 6), seed=seeds)
def test_softmax_ce_gradient(m: int, classes: int, seed: int) -> None:
    """The gradient equals (p - y)/m with p from exact fractions of exponentials."""
    logits = numbers(seed, m, classes, scale=4.0)
    y = np.eye(classes)[np.abs(numbers(seed + 1, m) * 8).astype(int) % classes]
    gradient = softmax_ce_gradient(logits, y)
    for row, (z, label) in enumerate(zip(logits, y, strict=True)):
        exponentials = [Fraction(math.exp(float(value))) for value in z]
        for column, part in enumerate(exponentials):
            p = float(part / sum(exponentials))
            assert gradient[row, column] == pytest.approx((p - label[column]) / m, abs=1e-14)


@few
@given(m=st.integers(1, 30), seed=seeds)
def test_bce_loss(m: int, seed: int) -> None:
    """The loss equals the sum over samples of -log of the probability of the true class."""
    rng = np.random.default_rng(seed)
    y, p = rng.integers(0, 2, (m, 1)).astype(float), rng.uniform(0.001, 0.999, (m, 1))
    costs = [-math.log(q if label else 1 - q) for label, q in zip(y.flat, p.flat, strict=True)]
    assert bce_loss(y, p) == pytest.approx(math.fsum(costs) / m, rel=1e-9)


@few
@given(m=sides, d=sides, seed=seeds)
def test_relu_derivative(m: int, d: int, seed: int) -> None:
    """The slope equals the derivative of max(0, x), away from 0 and by the convention at 0."""
    x = numbers(seed, m, d)
    slope = complex_step(lambda z: np.sum(np.where(z.real > 0, z, 0)), x)
    np.testing.assert_array_equal(relu_derivative(x), slope)


@few
@given(layers=st.integers(1, 12), seed=seeds)
def test_l2_regularization(layers: int, seed: int) -> None:
    """What is added to each gradient equals the derivative of the penalty that is returned."""
    params, grads = {}, {}
    for layer in range(1, layers + 1):
        for name in (f"W{layer}", f"b{layer}"):
            params[name] = numbers(seed + layer, 2, 3)
            grads[f"d{name}"] = numbers(seed - layer + 99, 2, 3)
    _, new = l2_regularization(params, grads, 0.5)
    for name, values in params.items():
        added = new[f"d{name}"] - grads[f"d{name}"]
        step = np.zeros_like(values)
        step[1, 2] = 1e-4
        up, _ = l2_regularization(params | {name: values + step}, grads, 0.5)
        down, _ = l2_regularization(params | {name: values - step}, grads, 0.5)
        assert added[1, 2] == pytest.approx((up - down) / 2e-4, abs=1e-7)


@few
@given(m=st.integers(1, 20), batch_size=st.integers(1, 25), seed=seeds)
def test_mini_batch(m: int, batch_size: int, seed: int) -> None:
    """An epoch holds every row once, with its label, in batches of the size that was asked."""
    X, y = np.arange(m, dtype=float)[:, None], -np.arange(m, dtype=float)[:, None]
    batches = mini_batch(X, y, batch_size, np.random.default_rng(seed))
    lengths = [len(rows) for rows, _ in batches]
    assert lengths[:-1] == [batch_size] * (len(batches) - 1)
    assert 1 <= lengths[-1] <= batch_size
    rows = np.vstack([rows for rows, _ in batches])
    np.testing.assert_array_equal(np.sort(rows, axis=0), X)
    np.testing.assert_array_equal(np.vstack([labels for _, labels in batches]), -rows)
