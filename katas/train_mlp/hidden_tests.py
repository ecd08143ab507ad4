"""Hidden tests of `train_mlp`.

Which numbers a seed gives is open, so the start is asked for with lr 0, and what must follow from
it is worked out.
"""

import itertools

import numpy as np

from checker.testing import (
    LAYOUTS,
    Mismatch,
    Seeded,
    as_float64,
    assert_keys,
    assert_matches,
    assert_scalar,
    assert_shape,
    clusters,
    complex_step,
    digits,
    kind,
    laid_out,
    moons,
    numbers,
)
from solutions.train_mlp.solution import gradients, loss, predict

GENERATORS = ("PCG64", "MT19937", "Philox", "SFC64")
SEEDS = 120
"""Enough seeds for each of the 6 orders of 3 rows: one is missed with probability 2e-9."""
BAR = 0.9
"""The share of test rows that must be right; from 400 seeds it was 0.97 and more."""
FALL = 0.8
"""What the last loss must be below, by the first; from 400 seeds it was 0.46 at most."""


def problem(seed, m, d, classes, k=2):
    """Training rows, labels and test rows."""
    y = np.random.default_rng([seed, m]).integers(0, classes, m)
    return numbers(seed, m, d) + 0.0625, y, numbers(seed + 1, k, d)


def shapes(d, hidden, classes):
    """The parameters' shapes by their names."""
    return {"W1": (d, hidden), "b1": (1, hidden), "W2": (hidden, classes), "b2": (1, classes)}


def train(submission, X, y, X_test, settings, rng):
    """The answer, after its structure and its shapes were looked at.

    `settings` are hidden, classes, epochs, batch_size and lr.
    """
    hidden, classes, epochs, _, _ = settings
    answer = submission.train_mlp(X, y, X_test, *settings, rng)
    assert_keys(answer, {"params": 0, "losses": 0, "probabilities": 0})
    wanted = shapes(X.shape[1], hidden, classes)
    assert_keys(answer["params"], wanted, "params")
    for name, shape in wanted.items():
        assert_shape(answer["params"][name], shape, name)
        if not np.all(np.isfinite(as_float64(answer["params"][name]))):
            raise Mismatch(f"{name} holds values that are not finite")
    assert_shape(answer["probabilities"], (len(X_test), classes), "probabilities")
    losses = answer["losses"]
    if not isinstance(losses, (list, tuple, np.ndarray)):
        raise Mismatch(f"losses should be a list of {epochs}, but is {kind(losses)}")
    if np.shape(losses) != (epochs,):
        raise Mismatch(f"losses has shape {np.shape(losses)}, expected ({epochs},): one an epoch")
    for index, value in enumerate(losses):
        assert_scalar(value, f"losses[{index}]")
    if not all(np.isfinite(float(value)) for value in losses):
        raise Mismatch("losses holds values that are not finite")
    return answer


def params_of(answer):
    """The four parameters, without extra ones."""
    return {name: as_float64(answer["params"][name]) for name in ("W1", "b1", "W2", "b2")}


def assert_losses(answer, expected, label="losses"):
    """Raise `Mismatch` unless the losses (the last of them, for one number) are right."""
    losses = np.array([float(value) for value in answer["losses"]])
    actual = losses if np.ndim(expected) else losses[-1]
    allowed = 1e-9 + 1e-4 * float(np.max(np.abs(losses)))
    assert_matches(actual, expected, label, relative=0.0, absolute=allowed)


def assert_follows(answer, X, y, X_test):
    """Raise `Mismatch` unless probabilities and last loss belong to the returned parameters."""
    params = params_of(answer)
    assert_matches(answer["probabilities"], predict(X_test, params), "probabilities")
    assert_losses(answer, loss(X, y, params), "the last loss")


def start(submission, X, y, X_test, settings, rng):
    """The parameters before the first step: as settings say, but with lr 0."""
    return params_of(train(submission, X, y, X_test, (*settings[:4], 0.0), rng))


def distance(params, others):
    """The largest difference between two sets of parameters, by the size of each array."""
    return max(
        float(np.max(np.abs(value - others[name])) / (1e-3 + np.max(np.abs(others[name]))))
        for name, value in params.items()
    )


def numerically_stepped(params, X, y, lr):
    """The parameters after one step down the numerical gradients of the loss."""
    return {
        name: value
        - lr * complex_step(lambda at, name=name: loss(X, y, params | {name: at}), value)
        for name, value in params.items()
    }


def assert_normal(W, name):
    """Raise `Mismatch` unless the entries look like a normal sample of variance 2 / rows."""
    scaled = W / np.sqrt(2.0 / W.shape[0])
    size, entries = float(np.sqrt(np.mean(scaled**2))), scaled.size
    if abs(size - 1.0) > 5.0 / np.sqrt(2.0 * entries):
        raise Mismatch(
            f"{name} of shape {W.shape} starts with a variance of {np.mean(W**2):.3g}, "
            f"expected about 2 / {W.shape[0]} = {2.0 / W.shape[0]:.3g}"
        )
    if abs(float(np.mean(scaled))) > 5.0 / np.sqrt(entries):
        raise Mismatch(f"{name} starts with a mean of {np.mean(W):.3g}, expected about 0")
    far = float(np.mean(np.abs(scaled) > 2.0))
    if not 0.02 < far < 0.08:
        raise Mismatch(
            f"{100.0 * far:.1f} % of {name} is farther than two standard deviations "
            "from 0, expected 4.6 %, as in a normal distribution"
        )
    if len(np.unique(W)) < 0.99 * W.size:
        raise Mismatch(f"entries of {name} are equal at the start")


def test_answer_hangs_together(submission):
    """Probabilities and losses follow from the parameters, to the last epoch; shapes are right."""
    cases = (
        (1, 1, 1, 2, 1, 1, 1),
        (5, 3, 4, 3, 2, 2, 2),
        (4, 2, 6, 5, 3, 3, 3),
        (6, 4, 2, 2, 2, 4, 5),
    )
    for seed, (m, d, hidden, classes, epochs, batch_size, k) in enumerate(cases):
        X, y, X_test = problem(seed, m, d, min(classes, 3), k)
        layout, other = LAYOUTS[seed], LAYOUTS[-1 - seed]
        X, X_test = laid_out(X, layout), laid_out(X_test, other)
        y = laid_out(y, other)
        settings, rng = (hidden, classes, epochs, batch_size, 0.25), Seeded(seed, GENERATORS[seed])
        answer = train(submission, X, y, X_test, settings, rng)
        assert_follows(answer, X, y, X_test)
    # A long way, on which the loss becomes small and moves less and less.
    X, y = np.array([[1.0, -1.0], [-1.0, 1.0], [1.0, -0.875], [-0.875, 1.0]]), np.arange(4) % 2
    answer, params, losses = descended(submission, X, y, (8, 2, 100, 4, 1.0), Seeded(5))
    assert_matches(answer["params"], params, "params")
    assert_losses(answer, np.array(losses))


def test_start(submission):
    """Starts from normal weights of variance 2 / rows and from biases of 0, drawn from rng."""
    X, y, X_test = problem(0, 5, 64, 3)
    X = 2.0 * X
    found = []
    for rng in (Seeded(1), Seeded(2), Seeded(1, "MT19937")):
        params = start(submission, X, y, X_test, (100, 10, 1, 2), rng)
        found.append(params)
        for name in ("b1", "b2"):
            assert_matches(params[name], np.zeros(params[name].shape), name)
        for name in ("W1", "W2"):
            assert_normal(params[name], name)
    for one, other in itertools.combinations(found, 2):
        for name in ("W1", "W2"):
            if np.mean(one[name] == other[name]) > 0.01:
                raise Mismatch(f"two generators give the same {name} at the start")
    W1, W2 = (np.round(found[0][name] * np.sqrt(len(found[0][name])), 9) for name in ("W1", "W2"))
    if np.mean(np.isin(W2, W1)) > 0.01:
        raise Mismatch("W2 starts with numbers of W1, in another scale; draw all of them")


def test_full_batch(submission):
    """Takes one exact gradient step an epoch where one batch holds everything."""
    for seed, (m, batch_size, epochs, lr) in enumerate(((4, 4, 1, 0.5), (5, 99, 4, 0.125))):
        X, y, X_test = problem(seed + 7, m, 2, 3)
        X[0] = 0.0  # all its pre-activations are exactly 0 as long as b1 is
        settings = (3, 3, epochs, batch_size, lr)
        params = start(submission, X, y, X_test, settings, Seeded(seed))
        answer = train(submission, X, y, X_test, settings, Seeded(seed))
        losses = []
        for _ in range(epochs):
            params = numerically_stepped(params, X, y, lr)
            losses.append(loss(X, y, params))
        assert_matches(answer["params"], params, "params")
        assert_losses(answer, np.array(losses))
    # Steps so long that the loss goes up at times; what a guard would do to it is left out.
    X = np.array([[3.0, -3.0], [3.0, -3.0], [-3.0, 3.0], [-3.0, 3.0], [0.0, 0.0]])
    for seed in range(3):
        of = np.array([0, 1, 1, 2, 2])
        answer, params, _ = descended(submission, X, of, (3, 3, 6, 5, 1.0), Seeded(seed))
        assert_matches(answer["params"], params, "params")


def descended(submission, X, y, settings, rng):
    """The answer, and what full-batch steps make of its start: parameters and losses."""
    _, _, epochs, _, lr = settings
    params = start(submission, X, y, X, settings, rng)
    answer = train(submission, X, y, X, settings, rng)
    losses = []
    for _ in range(epochs):
        grads = gradients(X, y, params)
        params = {name: value - lr * grads[f"d{name}"] for name, value in params.items()}
        losses.append(loss(X, y, params))
    return answer, params, losses


def test_orders(submission):
    """Goes through all rows once an epoch, in an order drawn from rng, batch by batch."""
    for seed in range(3):
        orders_taken(submission, seed, m=4, batch_size=3, epochs=1)
    seen: set[tuple[int, ...]] = set()
    for seed in range(SEEDS):
        seen.update(orders_taken(submission, seed, m=3, batch_size=1, epochs=1))
        if len(seen) == 6:
            return
    never = next(order for order in itertools.permutations(range(3)) if order not in seen)
    raise Mismatch(f"{SEEDS} seeds gave {len(seen)} of the 6 orders of 3 rows; never {list(never)}")


def test_new_orders(submission):
    """Puts the rows into a new order in every epoch."""
    taken = [orders_taken(submission, seed, m=3, batch_size=1, epochs=2) for seed in range(8)]
    # Where each row of the second epoch stood in the first.
    moves = {tuple(first.index(row) for row in second) for first, second in taken}
    if moves == {(0, 1, 2)}:
        raise Mismatch("the order of the first epoch comes back in the second, for each of 8 seeds")
    if len(moves) == 1:
        raise Mismatch("the second epoch's order follows from the first one's, for each of 8 seeds")


def orders_taken(submission, seed, *, m, batch_size, epochs):
    """The orders of the rows, one for each epoch, that lead from the start to the answer."""
    X, y, X_test = problem(3, m, 2, 3)
    y = np.arange(m) % 3
    settings = (4, 3, epochs, batch_size, 0.5)
    first = start(submission, X, y, X_test, settings, Seeded(seed))
    last = params_of(train(submission, X, y, X_test, settings, Seeded(seed)))
    ended: list[tuple[tuple[tuple[int, ...], ...], dict[str, np.ndarray]]] = [((), first)]
    for _ in range(epochs):
        ended = [
            ((*orders, order), epoch(params, X, y, order, batch_size))
            for orders, params in ended
            for order in itertools.permutations(range(m))
        ]
    off, orders = min((distance(last, params), orders) for orders, params in ended)
    if off > 1e-6:
        raise Mismatch(
            f"no order of the {m} rows in batches of {batch_size} leads from the start to these "
            f"parameters in {epochs} epoch{'s' * (epochs > 1)}, by a step on each batch's mean loss"
        )
    return orders


def epoch(params, X, y, order, batch_size):
    """The parameters after one epoch in that order."""
    for begin in range(0, len(order), batch_size):
        rows = list(order[begin : begin + batch_size])
        grads = gradients(X[rows], y[rows], params)
        params = {name: value - 0.5 * grads[f"d{name}"] for name, value in params.items()}
    return params


def test_many_rows(submission):
    """Reaches every row of a large set, in batches of the size that was asked."""
    m, batch_size, epochs, lr = 600, 40, 2, 1e-7
    X, y, X_test = problem(1, m, 3, 3)
    settings = (4, 3, epochs, batch_size, lr)
    first = start(submission, X, y, X_test, settings, Seeded(4))
    last = params_of(train(submission, X, y, X_test, settings, Seeded(4)))
    # With so small a rate the gradients stay what they are at the start, and batches of one size
    # have the mean gradient of all rows as their mean.
    for name, grad in gradients(X, y, first).items():
        of = name[1:]
        steps = (first[of] - last[of]) / lr
        assert_matches(
            steps,
            grad * (epochs * m / batch_size),
            f"({of} before - {of} after) / lr",
            relative=1e-3,
            absolute=1e-3,
        )


def test_no_leak(submission):
    """Parameters and losses do not depend on the test rows, nor do these on each other."""
    X, y, X_test = problem(5, 7, 3, 3, k=6)
    settings = (4, 3, 3, 2, 0.5)
    whole = train(submission, X, y, X_test, settings, Seeded(2))
    for rows in (X_test[:1], 3.0 * X_test[::-1] + 1.0, X_test):
        answer = train(submission, X, y, rows, settings, Seeded(2))
        if distance(params_of(answer), params_of(whole)) > 1e-6:
            raise Mismatch(
                "with the same rng, other test rows lead to other parameters; "
                "or the result depends on more than rng"
            )
        losses = np.array([float(value) for value in whole["losses"]])
        assert_losses(answer, losses, "losses with other test rows")
    alone = train(submission, X, y, X_test[2:3], settings, Seeded(2))
    expected = as_float64(whole["probabilities"])[2:3]
    assert_matches(alone["probabilities"], expected, "the probabilities of a row alone")


def test_large_logits(submission):
    """Gives finite, right probabilities for test rows of up to 10,000."""
    X, y, X_test = problem(6, 5, 2, 3, k=12)
    X_test = X_test * np.tile([[1.0], [100.0], [1000.0], [2500.0]], (3, 1))
    assert np.max(np.abs(X_test)) <= 10_000.0
    for _ in range(2):
        answer = train(submission, X, y, X_test, (5, 3, 1, 2, 0.25), Seeded(3))
        expected = predict(X_test, params_of(answer))
        assert_matches(answer["probabilities"], expected, "probabilities")
        X_test = undecided(params_of(answer))


def undecided(params):
    """Rows of size 9000 for which two classes are about as likely."""

    def row(angle):
        return 9000.0 * np.array([[np.cos(angle), np.sin(angle)]])

    def likeliest(angle):
        return int(np.argmax(predict(row(angle), params)))

    rows = [row(0.0)]
    for begin, end in itertools.pairwise(np.linspace(0.0, 2.0 * np.pi, 33)):
        width = (end - begin) / 2.0
        if likeliest(begin) == likeliest(end):
            continue
        at = begin
        while width > 1e-15:
            at += width * (likeliest(at + width) == likeliest(begin))
            width /= 2.0
        rows.append(row(at))
    return np.vstack(rows)


def test_learns(submission):
    """Learns clusters, moons and digits: 90 % of new rows are right, and the loss falls."""
    for name, draw, classes, (m, hidden, epochs, batch_size, lr) in (
        ("clusters", clusters, 2, (120, 8, 20, 16, 0.1)),
        ("moons", moons, 2, (200, 16, 50, 16, 0.5)),
        ("digits", digits, 10, (300, 32, 15, 20, 0.5)),
    ):
        (X, y), (X_test, y_test) = draw(1, m), draw(2, 150)
        settings = (hidden, classes, epochs, batch_size, lr)
        answer = train(submission, X, y, X_test, settings, Seeded(0))
        right = float(np.mean(np.argmax(as_float64(answer["probabilities"]), axis=1) == y_test))
        if right < BAR:
            raise Mismatch(f"on the {name}, {right:.0%} of new rows are right, expected {BAR:.0%}")
        before, after = float(answer["losses"][0]), float(answer["losses"][-1])
        if not after < FALL * before:
            raise Mismatch(
                f"on the {name}, the loss goes from {before:.3g} in the first epoch to "
                f"{after:.3g} in the last one, expected less than {FALL:g} of it"
            )
        assert_follows(answer, X, y, X_test)
