"""Hidden tests of `softmax_backward_pass`.

Three of them tell the story of loss and gradient: is the loss right, are the gradients right, and
do the two belong together?
"""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from checker.testing import (
    EDGE,
    GUARD,
    LAYOUTS,
    SURELY_RIGHT,
    SURELY_WRONG,
    assert_length,
    assert_matches,
    assert_scalar,
    assert_within,
    batches,
    central_difference,
    complex_gradients,
    examples,
    is_scalar,
    laid_out,
    layouts,
    numbers,
    seeds,
    side_of,
    sizes,
)
from solutions.softmax_backward_pass.solution import softmax_backward_pass

LOW, HIGH = -np.log(1.0 - EDGE), -np.log(EDGE)
SURE = 1e-6
ROUNDING = 1e-12


def problem(seed, m, d, h, classes):
    """X, labels and params; every sum is exact, so no style of summation moves Z1 across 0."""
    X = numbers(seed, m, d)
    params = {
        "W1": numbers(seed + 1, d, h),
        "b1": numbers(seed, 1, h) + 1.0 / 128.0,
        "W2": numbers(seed, h, classes, scale=0.5),
        "b2": numbers(seed, 1, classes),
    }
    return X, np.random.default_rng([seed, m, 1]).integers(classes, size=m), params


def logits_of(X, params):
    """Z2; analytic in the parameters."""
    Z1 = X @ params["W1"] + params["b1"]
    return np.where(Z1.real > 0, Z1, 0) @ params["W2"] + params["b2"]


def costs(X, labels, params):
    """What each sample adds to the loss: log sum exp(z) - z of its class."""
    Z2 = logits_of(X, params)
    above = Z2 - Z2[np.arange(len(X)), labels][:, None]
    shift = above.real.max(axis=1, keepdims=True)
    return np.log(np.exp(above - shift).sum(axis=1)) + shift[:, 0]


def bounds(X, labels, params):
    """The lowest and the highest legal loss."""
    low = high = 0.0
    for cost in costs(X, labels, params).tolist():
        low += -SURELY_RIGHT if cost < LOW else min(cost, HIGH) * (1.0 - GUARD)
        most = SURELY_WRONG[1] if cost > HIGH else max(cost, LOW) * (1.0 + GUARD)
        high += SURELY_RIGHT if cost < SURE else most
    return low / len(X) - ROUNDING, high / len(X) + ROUNDING


def assert_answer(submission, *arguments):
    """Raise `Mismatch` unless loss and gradients are right."""
    answer = submission.softmax_backward_pass(*arguments)
    assert_length(answer, 2)
    assert_matches(answer[1], softmax_backward_pass(*arguments)[1], "the second result")
    assert_within(answer[0], bounds(*arguments))


def grain(loss):
    """How finely a loss is given: in float32, in a few decimals, or in full."""
    if float(np.float32(loss)) == loss:
        return "float32"
    return "rounded" if round(loss, 8) == loss else "full"


def observe(arguments, result):
    """The gradients, and of the loss what does not depend on its epsilon."""
    loss, grads = result
    if not is_scalar(loss) or not isinstance(grads, dict):
        return result
    low, high = bounds(*arguments)
    value = float(loss)
    cost = costs(*arguments)
    seen = {str(name): gradient for name, gradient in grads.items()}
    if np.all((cost > 0.1) & (cost < 2.3)):
        legal = low <= value <= high
        return seen | {"loss": (low + high) / 2.0 if legal else value, "grain": grain(value)}
    return seen | {"loss": side_of(loss, (low, high))}


@given(m=batches(), classes=st.integers(2, 5), margin=st.integers(0, 6), seed=seeds)
def test_loss(submission, m, classes, margin, seed):
    """The loss is the mean cross-entropy."""
    X, labels, params = problem(seed, m, 2, 3, classes)
    wanted = np.arange(classes) == seed % classes
    params["b2"] = params["b2"] + margin * wanted
    sure = np.where(wanted, 6.85 + np.log(classes - 1.0), 0.0)[None, :]  # all but 0.00106 of it
    nearly = params | {"W2": np.zeros((3, classes)), "b2": sure}
    for arguments in ((X, labels, params), (X, np.full(m, seed % classes), nearly)):
        answer = submission.softmax_backward_pass(*arguments)
        assert_length(answer, 2)
        assert_within(answer[0], bounds(*arguments))


def test_gradients_of_own_loss(submission):
    """The gradients are those of the loss that it returns itself (central differences)."""
    X, labels = np.array([[1.0], [-0.5], [2.0], [0.25]]), np.array([0, 2, 1, 2])
    params = {
        "W1": np.array([[0.5, -1.0]]),
        "b1": np.array([[0.125, 0.3125]]),
        "W2": np.array([[0.25, 0.5, -0.5], [-0.5, 0.125, 0.75]]),
        "b2": np.array([[0.5, -0.25, 0.125]]),
    }
    answer = submission.softmax_backward_pass(X, labels, params)
    assert_length(answer, 2)

    def own_loss(changed):
        loss = submission.softmax_backward_pass(X, labels, params | changed)[0]
        assert_scalar(loss, "the loss")
        return loss

    slopes = {
        f"d{name}": central_difference(lambda at, name=name: own_loss({name: at}), values)
        for name, values in params.items()
    }
    assert_matches(answer[1], slopes, "the second result", relative=1e-4, absolute=1e-7)


@given(m=batches(), d=sizes(3), h=sizes(3), classes=st.integers(2, 4), seed=seeds)
def test_gradients(submission, m, d, h, classes, seed):
    """The gradients are those of the mean cross-entropy."""
    X, labels, params = problem(seed, m, d, h, classes)
    answer = submission.softmax_backward_pass(X, labels, params)
    assert_length(answer, 2)
    assert_matches(
        answer[1],
        complex_gradients(lambda at: np.mean(costs(X, labels, at)), params),
        "the second result",
    )


def test_zero_preactivations(submission):
    """Takes the slope of ReLU as 0 where Z1 is exactly 0, as 1 just above."""
    for seed in range(6):
        n = 2 + seed % 3
        X, labels, params = problem(seed, n, n, n, n)
        first = np.array([[0.0, 2.0**-30, -(2.0**-30), 0.0]])[:, :n]  # Z1 of the first sample
        params["b1"] = first - X[:1] @ params["W1"]
        assert_answer(submission, X, labels, params)


@given(n=st.integers(2, 4), far=st.sampled_from([50.0, -50.0, 0.0]), seed=seeds)
def test_large_logits(submission, n, far, seed):
    """Is finite and right for logits up to 900, also in rows of very different size."""
    X, labels, params = problem(seed, n, n, n, n)
    X[:, 0] = np.where(np.arange(n) == seed % n, 16.0, 0.0)
    params |= {"W1": np.eye(n), "b1": np.full((1, n), 1.0 / 128.0)}
    if far:  # one row, all of its logits, is far from the others
        params["W2"] += far * (np.arange(n) == 0.0)[:, None]
    else:
        wide = np.random.default_rng(seed).permutation([820.0, -820.0, 30.0, -300.0][:n])
        params["b2"] = wide[None, :]
    assert_answer(submission, X, labels, params)


@examples(12)
@given(n=st.integers(2, 4), first=layouts, seed=seeds)
def test_memory_layout_and_key_order(submission, n, first, seed):
    """Does not depend on memory layout, nor on the order of the keys of params."""
    X, labels, params = problem(seed, n, n, n, n)
    rng = np.random.default_rng(seed)
    at = LAYOUTS.index(first)
    for turn in (LAYOUTS[at:] + LAYOUTS[:at], LAYOUTS[at - 2 :] + LAYOUTS[: at - 2]):
        of_params = zip(rng.permutation(list(params)), turn, strict=True)
        params = {str(name): laid_out(params[name], layout) for name, layout in of_params}
        assert_answer(submission, laid_out(X, turn[0]), laid_out(labels, turn[1]), params)


def test_every_argument(submission):
    """Follows each argument: other samples, other labels, each parameter changed alone."""
    for n in (2, 3):
        X, labels, params = problem(n, n, n, n, n)
        assert_answer(submission, X, labels, params)
        assert_answer(submission, X - 0.25, labels, params)
        for same in range(n):
            assert_answer(submission, X, np.full(n, same), params)
        for name, values in params.items():
            assert_answer(submission, X, labels, params | {name: 0.5 - values})
        surely = params | {"b2": 40.0 * np.eye(1, n)}  # each P[i, 0] is nearly 1
        assert_answer(submission, X, np.zeros(n, dtype=np.int64), surely)


def test_large_input(submission):
    """Handles a large batch, and large samples that nearly cancel, as it does small ones."""
    assert_answer(submission, *problem(0, 131, 11, 17, 13))
    X, labels = np.full((2, 1), 512.0), np.array([0, 1])  # alike, with different labels
    params = {"W1": np.array([[2.0**-9]]), "W2": np.array([[2.0**-10, -(2.0**-10)]])}
    params |= {"b1": np.zeros((1, 1)), "b2": np.zeros((1, 2))}
    assert_answer(submission, X, labels, params)
