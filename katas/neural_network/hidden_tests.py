"""Hidden tests of `neural_network`.

They run short programs over the candidate's class; parameters are set, so that results are
comparable. What is random is judged by its statistics.
"""

import itertools

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from checker.testing import (
    GUARD,
    LAYOUTS,
    SURELY_RIGHT,
    SURELY_WRONG,
    Mismatch,
    Seeded,
    Source,
    as_float64,
    assert_length,
    assert_matches,
    assert_scalar,
    assert_shape,
    assert_within,
    batches,
    binary_cross_entropy,
    complex_gradients,
    is_scalar,
    labels,
    laid_out,
    numbers,
    run,
    seeds,
    side_of,
)
from solutions.neural_network import solution

NAMES = ("W1", "b1", "W2", "b2")
widths = st.sampled_from([(2, 3), (1, 1), (3, 6), (1, 4), (4, 1), (2, 5), (5, 2)])
"""d and h."""

BUILD = """\
    net = NeuralNetwork(np.random.default_rng(0), *params["W1"].shape)
    for name, value in params.items():
        setattr(net, name, value.copy())
"""
FORWARD = Source("use", f"def use(params, X):\n{BUILD}    return net.forward(X)\n")
BACKWARD = Source(
    "use",
    f"def use(params, X, y):\n{BUILD}    net.forward(X)\n    return net.backward(X, y)\n",
)
COMPUTE_LOSS = Source(
    "use",
    """\
def use(y_true, y_prob):
    net = NeuralNetwork(np.random.default_rng(0))
    return net.compute_loss(y_true, y_prob)
""",
)
TRAIN = Source(
    "use",
    f"""\
def use(params, X, y, epochs, learning_rate):
{BUILD}    losses = net.train(X, y, epochs, learning_rate)
    losses_later = net.train(X, y, 2, 0.25)
    return {{
        "losses": losses,
        "losses_later": losses_later,
        "W1": net.W1, "b1": net.b1, "W2": net.W2, "b2": net.b2,
        "prediction": net.forward(X),
    }}
""",
)
LONG = Source(
    "use",
    f"def use(params, X, y, epochs, learning_rate):\n{BUILD}"
    "    return net.train(X, y, epochs, learning_rate)\n",
)
IN_TURN = Source(
    "use",
    f"""\
def use(params, others, X, y, X_other, y_other):
{BUILD}    other = NeuralNetwork(np.random.default_rng(1), *others["W1"].shape)
    for name, value in others.items():
        setattr(other, name, value.copy())
    net.forward(X)
    other.forward(X_other)
    grads = net.backward(X, y)
    grads_other = other.backward(X_other, y_other)
    other.train(X_other, y_other, 1, 0.5)
    return {{
        **grads, "A2": net.forward(X), "A2_other": other.forward(X_other),
        "grads_other": [grads_other[key] for key in ("dW1", "db1", "dW2", "db2")],
        "W1": net.W1, "W2": net.W2, "W1_other": other.W1, "W2_other": other.W2,
    }}
""",
)
IN_ROW = Source(
    "use",
    f"""\
def use(params, batches):
{BUILD}    results = []
    for X, y in batches:
        results += [net.forward(X), net.backward(X, y), net.backward(X, y)]
        net.W2 = net.W2 * 0.5
        results += [net.forward(X)]
    net.train(X, y, 1, 0.5)
    return [
        part[key] if isinstance(part, dict) else part
        for part in results
        for key in (("dW1", "db2") if isinstance(part, dict) else ("A2",))
    ]
""",
)
CONSTRUCT = Source(
    "use",
    """\
def use(rng, *sizes):
    net = NeuralNetwork(rng, *sizes)
    return net.W1, net.b1, net.W2, net.b2
""",
)
SEEDS = Source(
    "use",
    """\
def use(seed, d, h):
    rng = np.random.default_rng(seed)
    net = NeuralNetwork(rng, d, h)
    next_net = NeuralNetwork(rng, d, h)
    same = NeuralNetwork(np.random.default_rng(seed), d, h)
    other = NeuralNetwork(np.random.default_rng(seed + 1), d, h)
    trained = NeuralNetwork(np.random.default_rng(seed + 2), d, h)
    trained.train(np.ones((1, d)), np.ones((1, 1)), 1, 0.5)
    return {
        "zero biases beside a trained network": not (np.any(net.b1) or np.any(net.b2)),
        "equal seeds, equal W1": np.array_equal(net.W1, same.W1),
        "equal seeds, equal W2": np.array_equal(net.W2, same.W2),
        "other seeds, other W1": not np.any(net.W1 == other.W1),
        "other seeds, other W2": not np.any(net.W2 == other.W2),
        "next draws, other W1": not np.any(net.W1 == next_net.W1),
        "next draws, other W2": not np.any(net.W2 == next_net.W2),
    }
""",
)


MANY = Source(
    "use",
    """\
def use(count):
    nets = [NeuralNetwork(np.random.default_rng(seed), 1, 1) for seed in range(count)]
    return np.array([net.W1[0, 0] for net in nets]), np.array([net.W2[0, 0] for net in nets])
""",
)


def observe(arguments, result):
    """Of drawn weights, and of losses that depend on the guard, what all right ones share."""
    if not isinstance(arguments[0], (dict, np.ndarray)) and isinstance(result, (tuple, list)):
        return tuple(facts(part) if isinstance(part, np.ndarray) else part for part in result)
    if len(arguments) == 2 and not isinstance(arguments[0], dict) and is_scalar(result):
        y, p = arguments
        if np.any((p < 0.1) | (p > 0.9)):
            return side_of(result, bounds(y, p))
    return result


def facts(array):
    """Shape and kind of a parameter, its spread rounded so that chance does not show."""
    values = np.asarray(array, np.float64)
    spread = np.std(values)
    return {
        "shape": list(values.shape),
        "distinct": len(np.unique(values)) == values.size,
        "spread": round(float(np.log2(spread) * 2.0)) if values.size > 500 and spread else 0,
        "tails": values.size <= 500 or bool(np.mean(np.abs(values) > 2.0 * spread) > 0.01),
    }


def problem(seed, m, d, h, *, first=None, scale=1.0):
    """Parameters, X and y; every sum is exact, so no style of summation moves Z1 across 0.

    `first` is what all pre-activations of the first sample are; without it, none is 0. `|Z2|` is
    at most 6, so that predictions stay inside (0.002, 0.998).
    """
    X, W1 = numbers(seed, m, d, scale=scale), numbers(seed + 1, d, h)
    params = {
        "W1": W1,
        "b1": numbers(seed, 1, h) + 1.0 / 128.0 if first is None else first - X[:1] @ W1,
        "W2": numbers(seed, h, 1) + 0.0625,
        "b2": numbers(seed, 1, 1),
    }
    while np.max(np.abs(logits(X, params))) > 4.0:
        params |= {"W2": params["W2"] / 2.0, "b2": params["b2"] / 2.0}
    y = labels(seed, m)
    return params, X, y


def logits(X, params):
    """Z2, analytic in the parameters away from kinks."""
    Z1 = X @ params["W1"] + params["b1"]
    return np.where(Z1.real > 0, Z1, 0) @ params["W2"] + params["b2"]


def gradients(X, y, params):
    """One complex step for each parameter."""
    return complex_gradients(lambda at: binary_cross_entropy(logits(X, at), y), params)


def assert_losses(actual, expected, label="the losses"):
    """Raise `Mismatch` unless these are the losses, each to within what a guard may shift."""
    if isinstance(actual, np.ndarray) and actual.ndim == 1:
        actual = list(actual)
    assert_length(actual, len(expected), label)
    for index, (one, right) in enumerate(zip(actual, expected, strict=True)):
        assert_scalar(one, f"{label}[{index}]")
        assert_matches(one, right, f"{label}[{index}]", relative=GUARD)


@given(m=batches(), width=widths, power=st.sampled_from([0, 5, -3, 9]), seed=seeds)
def test_forward(submission, m, width, power, seed):
    """forward: equals the formulas, for Z1 and Z2 up to hundreds, too."""
    params, X, _ = problem(seed, m, *width)
    largest = np.max(np.abs(logits(X, params)))
    scale = 2.0**power if power < 9 else 900.0 / max(largest, 1.0)
    params |= {"W2": params["W2"] * scale, "b2": params["b2"] * scale}
    if seed % 2:  # the same Z1, as a small difference
        params["b1"] = params["b1"] - 1000.1 * np.sum(params["W1"], axis=0, keepdims=True)
        X = X + 1000.1
    else:  # the same Z2, from a large Z1
        wide = 900.0 / np.max(np.abs(X @ params["W1"] + params["b1"]))
        params |= {"W1": params["W1"] * wide, "b1": params["b1"] * wide, "W2": params["W2"] / wide}
    assert_matches(submission.run(FORWARD, params, X), run(FORWARD, solution, params, X), "A2")


@given(m=batches(8), edge=st.sampled_from([0.1, 0.001, 0.0]), exact=st.integers(0, 2), seed=seeds)
def test_loss(submission, m, edge, exact, seed):
    """compute_loss: is the mean binary cross-entropy, and finite at 0 and 1."""
    rng = np.random.default_rng([seed, m])
    y = rng.integers(0, 2, (m, 1)).astype(np.float64)
    p = np.clip(rng.uniform(0.0, 1.0, (m, 1)) ** 3, edge, 1.0 - edge)
    sure = y if exact == 1 else rng.integers(0, 2, (m, 1))
    p = np.where(rng.integers(0, 3, (m, 1)) < exact, sure, p)
    if not edge:  # as nearly right as can be told from a guard
        p = np.where(y == 1.0, 0.999, 0.001)
    actual = submission.run(COMPUTE_LOSS, y, laid_out(p, LAYOUTS[seed % len(LAYOUTS)]))
    assert_within(actual, bounds(y, p))


def bounds(y, p):
    """The lowest and the highest legal loss; q is what the true class was given."""
    q = np.where(y == 1.0, p, 1.0 - p)
    cost = -np.log(np.clip(q, 1e-9, 1.0))
    low, high = cost * (1.0 - GUARD), cost * (1.0 + GUARD)
    low, high = np.where(q == 1.0, -SURELY_RIGHT, low), np.where(q == 1.0, SURELY_RIGHT, high)
    low, high = (
        np.where(q == 0.0, at, of) for at, of in zip(SURELY_WRONG, (low, high), strict=True)
    )
    return float(np.mean(low)) - 1e-12, float(np.mean(high)) + 1e-12


@given(m=batches(), width=widths, seed=seeds)
def test_gradients(submission, m, width, seed):
    """backward: equals the numerical gradient of the loss, for each parameter."""
    params, X, y = problem(seed, m, *width)
    assert_matches(submission.run(BACKWARD, params, X, y), gradients(X, y, params))


def test_kinks_and_saturation(submission):
    """backward: takes the ReLU's slope as 0 at 0, and keeps tiny gradients."""
    for n, b2 in itertools.product((2, 3), (None, 8.0, -8.0, 19.0, -19.0, 29.5, -29.5)):
        params, X, y = problem(n, n, n, n, first=0.0)
        if b2 is not None:  # nearly sure, and right but for one sample at times
            params |= {"b2": np.array([[b2]])} | (
                {"W2": params["W2"] / 16.0} if abs(b2) > 20.0 else {}
            )
            y = np.full((n, 1), float(b2 > 0.0))
            y[0] = float(b2 in (19.0, -29.5))
        expected = run(BACKWARD, solution, params, X, y)
        assert_matches(submission.run(BACKWARD, params, X, y), expected)


@given(
    m=batches(),
    width=st.sampled_from([(2, 3), (1, 1), (3, 2), (1, 4), (4, 1)]),
    steps=st.sampled_from([(1, 0.25), (2, 0.125), (3, 0.01)]),
    seed=seeds,
)
def test_train(submission, m, width, steps, seed):
    """train: does full-batch steps from where it is; returns the losses before them."""
    params, X, y = problem(seed, m, *width, scale=0.5)
    if seed % 4 == 0:  # nearly learned: the losses hardly move, the parameters do
        params |= {"W2": params["W2"] / 64.0, "b2": np.array([[5.75 - 11.5 * (seed % 8 == 0)]])}
        y = np.full((m, 1), float(params["b2"][0, 0] > 0.0))
    arguments = params, X, y, *steps
    expected = run(TRAIN, solution, *arguments)
    actual = submission.run(TRAIN, *arguments)
    for label in ("losses", "losses_later"):
        assert_losses(actual[label], expected.pop(label), label)
    assert_matches(actual, expected)


def test_long_training(submission):
    """train: goes on for all its epochs, at the same rate, and learns."""
    corners = np.array([[0.0, 0.0, 1.0], [0.0, 1.0, 1.0], [1.0, 0.0, 1.0], [1.0, 1.0, 1.0]])
    often = [40, 30, 35, 28]
    X = np.repeat(corners, often, axis=0)
    exclusive_or = np.repeat(np.array([[0.0], [1.0], [1.0], [0.0]]), often, axis=0)
    params = {
        "W1": np.array([[1.0, -1.0, 0.5, -0.5], [-1.0, 1.0, 0.75, -0.25], [0.0, 0.25, 0.0, 1.0]]),
        "b1": np.zeros((1, 4)),
        "W2": np.array([[0.5], [0.5], [-0.5], [-0.25]]),
        "b2": np.zeros((1, 1)),
    }
    arguments = params, X, exclusive_or, 100, 0.75
    expected = run(LONG, solution, *arguments)
    assert expected[-1] < 0.2
    assert_losses(submission.run(LONG, *arguments), expected)


def test_batch_after_batch(submission):
    """Takes each batch by itself; what was returned is not changed later."""
    for seed, (m, d, h) in enumerate(((2, 1, 1), (1, 2, 1), (3, 2, 4), (2, 3, 2))):
        params, X, y = problem(seed, m, d, h)
        pairs = [(X, y), (X * 0.5, 1.0 - y), (np.vstack([X[::-1], X]), np.vstack([y, y]))]
        expected = tuple(run(IN_ROW, solution, params, pairs))
        assert_matches(submission.run(IN_ROW, params, pairs), expected)


def test_two_networks(submission):
    """Keeps two networks apart that are used by turns."""
    for seed, (m, d, h) in enumerate(((1, 1, 1), (2, 3, 2), (3, 2, 4), (2, 1, 2))):
        params, X, y = problem(seed, m, d, h)
        others, X_other, y_other = problem(seed + 7, m, d, h)
        arguments = params, others, X, y, X_other, y_other
        expected = run(IN_TURN, solution, *arguments)
        expected["grads_other"] = tuple(expected["grads_other"])
        assert_matches(submission.run(IN_TURN, *arguments), expected)


def test_memory_layout(submission):
    """Does not depend on how X and y lie in memory."""
    for n, layout in itertools.product((2, 3), LAYOUTS):
        params, X, y = problem(n, n, n, n)
        expected = run(BACKWARD, solution, params, X, y)
        arguments = params, laid_out(X, layout), laid_out(y, layout)
        assert_matches(submission.run(BACKWARD, *arguments), expected)


def test_initial_parameters(submission):
    """Starts with zero biases and normal weights of variance 2 / fan-in."""
    for sizes_, of in (
        ((), "PCG64"),
        ((5, 1), "MT19937"),
        ((1, 2), "PCG64"),
        ((16, 1000), "SFC64"),
    ):
        d, h = sizes_ or (3, 4)
        drawn = submission.run(CONSTRUCT, Seeded(d, of), *sizes_)
        assert_length(drawn, 4, "the parameters")
        for name, array, shape in zip(NAMES, drawn, ((d, h), (1, h), (h, 1), (1, 1)), strict=True):
            assert_shape(array, shape, name)
            if name.startswith("b"):
                assert_matches(array, np.zeros(shape), name)
            elif h == 1000:
                assert_normal(array, np.sqrt(2.0 / shape[0]), name)
        W1, _, W2, _ = (np.round(part * np.sqrt(part.shape[0] / 2.0), 9) for part in drawn)
        if np.mean(np.isin(W2, W1)) > 0.01:
            raise Mismatch("W2 holds numbers of W1, in another scale; draw all of them")

    first, second = submission.run(MANY, 600)
    assert_normal(as_float64(first), np.sqrt(2.0), "W1, of 600 networks with one unit,")
    assert_normal(as_float64(second), np.sqrt(2.0), "W2, of 600 networks with one unit,")


def assert_normal(weights, spread, name):
    """Raise `Mismatch` unless these are many independent normal numbers of that spread."""
    count = weights.size
    for what, actual, expected, allowed in (
        ("mean", np.mean(weights), 0.0, 6.0 * spread / np.sqrt(count)),
        ("standard deviation", np.std(weights), spread, 6.0 * spread / np.sqrt(2.0 * count)),
        ("share beyond two standard deviations", beyond(weights, spread), 0.0455, 0.04),
        ("share of values that occur once", len(np.unique(weights)) / count, 1.0, 0.0),
    ):
        if not abs(actual - expected) <= allowed:
            raise Mismatch(
                f"the {what} of {name} {weights.shape} is {actual:.4g}, expected {expected:.4g} "
                f"give or take {allowed:.2g}"
            )


def beyond(weights, spread):
    """The share of entries more than two standard deviations from 0."""
    return float(np.mean(np.abs(weights) > 2.0 * spread))


def test_seeds(submission):
    """Draws from rng alone: equal seeds, equal weights; other seeds, other weights."""
    for seed, (d, h) in enumerate(((1, 1), (3, 4), (2, 3), (4, 1))):
        for claim, holds in submission.run(SEEDS, seed, d, h).items():
            if not (is_scalar(holds) and bool(holds)):
                raise Mismatch(f"it does not hold: {claim}")
