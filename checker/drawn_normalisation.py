"""What normalisation does to values of different place and spread."""

from __future__ import annotations

from typing import Final

import numpy as np

from checker.drawing import Candidate
from checker.figure import Curve, Curves, Figure, Numbers, curves

_VALUES: Final = 2000
_MEANS: Final = np.array([3.0, -2.0])
_SPREADS: Final = np.array([2.0, 0.5])
_EPS: Final = 1e-5
_EDGES: Final = np.linspace(-6.0, 10.0, 65)
_BATCHES: Final = 50
_BATCH: Final = 40
_MOMENTUM: Final = 0.9


def batch_norm(candidate: Candidate) -> Figure:
    """Two features in training mode, and what becomes of the running mean."""
    X = _drawn(candidate.rng(), _VALUES)
    gamma, beta = np.ones((1, 2)), np.zeros((1, 2))

    def forward(batch: Numbers, mean: Numbers, var: Numbers) -> tuple[Numbers, Numbers, Numbers]:
        name = "batch_norm_forward"
        arguments = batch, gamma, beta, mean, var, _MOMENTUM, _EPS, True
        out, _, new_mean, new_var = candidate.parts(name, candidate.value(name, *arguments), 4)
        return (
            candidate.checked(name, out, batch.shape, "out", True),
            candidate.checked(name, new_mean, mean.shape, "new_running_mean", True),
            candidate.checked(name, new_var, var.shape, "new_running_var", True),
        )

    out, _, _ = forward(X, np.zeros((1, 2)), np.ones((1, 2)))
    mean, var = np.zeros((1, 2)), np.ones((1, 2))
    rng = candidate.rng()
    for _ in range(_BATCHES):
        _, mean, var = forward(_drawn(rng, _BATCH), mean, var)
    running = f"{mean[0, 0]:.2f} and {mean[0, 1]:.2f}"
    return _before_and_after(
        "Your batch_norm_forward in training, gamma 1, beta 0",
        "feature",
        X.T,
        out.T,
        f"Running means after {_BATCHES} batches: {running}, of 3 and -2.",
    )


def layer_norm(candidate: Candidate) -> Figure:
    """Two samples of many entries."""
    X = np.ascontiguousarray(_drawn(candidate.rng(), _VALUES).T)
    name = "layer_norm_forward"
    gamma, beta = np.ones((1, _VALUES)), np.zeros((1, _VALUES))
    out, _ = candidate.parts(name, candidate.value(name, X, gamma, beta, _EPS), 2)
    after = candidate.checked(name, out, X.shape, "out", True)
    return _before_and_after("Your layer_norm_forward, gamma 1, beta 0", "sample", X, after)


def _drawn(rng: np.random.Generator, count: int) -> Numbers:
    """`(count, 2)`, normal, around and as wide as above."""
    return _MEANS + _SPREADS * rng.normal(size=(count, 2))


def _before_and_after(
    title: str, what: str, before: Numbers, after: Numbers, *notes: str
) -> Figure:
    """How the values of each row are spread, before and after."""
    means, spreads = after.mean(axis=1), after.std(axis=1)
    told = (
        f"After: means {means[0]:.2f} and {means[1]:.2f}, "
        f"standard deviations {spreads[0]:.2f} and {spreads[1]:.2f}."
    )
    return Figure(
        title,
        (_spread("Before, ours", what, before), _spread("After", what, after)),
        (told.replace("-0.00", "0.00"), *notes),
    )


def _spread(title: str, what: str, rows: Numbers) -> Curves:
    """The share of each row's values in each of many equal intervals."""
    centres = (_EDGES[:-1] + _EDGES[1:]) / 2.0
    shares = [np.histogram(row, _EDGES)[0] / len(row) for row in rows]
    drawn = [Curve(f"{what} {number}", centres, share) for number, share in enumerate(shares, 1)]
    return curves(title, "value", "share of the values", *drawn)
