"""Losses of one prediction: by its probability, and where that goes to 0."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from checker.drawing import Candidate
from checker.figure import Curve, Curves, Figure, curves, first_unusual


def bce_loss(candidate: Candidate) -> Figure:
    """Their loss of one prediction, and what they make of logarithms near 0."""

    def loss(y: float, p: float, finite: bool = True) -> float:
        return candidate.number("bce_loss", np.full((1, 1), y), np.full((1, 1), p), finite=finite)

    p = np.linspace(0.01, 0.99, 99)
    by_p = curves(
        "Loss by the probability",
        *("p", "loss"),
        Curve("y = 1", p, np.array([loss(1.0, one) for one in p])),
        Curve("y = 0", p, np.array([loss(0.0, one) for one in p])),
    )
    return _near_zero("bce_loss", by_p, lambda p: loss(1.0, p, finite=False))


def cross_entropy_loss(candidate: Candidate) -> Figure:
    """Their loss of one prediction of three classes, by what the true one gets."""

    def loss(p: float, finite: bool = True) -> float:
        y, prob = np.array([[1.0, 0.0, 0.0]]), np.array([[p, (1.0 - p) / 2.0, (1.0 - p) / 2.0]])
        return candidate.number("cross_entropy_loss", y, prob, finite=finite)

    p = np.linspace(0.01, 1.0, 100)
    right = Curve("your cross_entropy_loss", p, np.array([loss(one) for one in p]))
    by_p = curves("Loss by the true class's probability", "p", "loss", right)
    return _near_zero("cross_entropy_loss", by_p, lambda p: loss(p, finite=False))


def _near_zero(name: str, by_p: Curves, loss: Callable[[float], float]) -> Figure:
    """A loss of theirs: by the probability, and as that of what is true goes to 0."""
    powers = np.arange(1.0, 21.0)
    edge = np.array([loss(10.0**-power) for power in powers])
    notes = [f"Where p is exactly 0 it is {loss(0.0):.4g}."]
    unusual = first_unusual(edge)
    if unusual is not None:
        notes.append(f"Where p is 1e-{powers[unusual[0]]:g} it is {unusual[1]}.")
    near = curves(
        "More and more wrong",
        *("k, where p = 10^-k", "loss"),
        Curve(f"your {name}", powers, edge),
        Curve("-log p, ours", powers, powers * np.log(10.0), True),
    )
    return Figure(f"Your {name} of one prediction", (by_p, near), tuple(notes))
