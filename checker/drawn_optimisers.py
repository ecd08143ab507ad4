"""Networks with our gradients, that are trained by the candidate's steps, batches and penalties."""

from __future__ import annotations

from typing import Any, Final

import numpy as np

from checker import network
from checker.comparison import kind
from checker.drawing import Candidate
from checker.figure import Curve, Figure, Numbers, curves, losses
from checker.network import Arrays
from checker.training import (
    RATE,
    STEPS,
    Task,
    picture,
    plain_descent,
    train,
    two_moons,
)
from checker.worker import Seeded

_SLOW: Final = 0.1
"""A learning rate at which plain descent is slow, so that what helps is seen."""
_BETA: Final = 0.9
_BATCH: Final = 20
_PENALTIES: Final = (0.0, 0.01, 0.1)


def sgd_update(candidate: Candidate) -> Figure:
    """Their steps of plain descent, which should be ours."""
    task = two_moons(candidate)

    def step(params: Arrays, cache: Arrays, fair: bool) -> Arrays:
        grads = _gradients(task, params, cache)
        return candidate.arrays("sgd_update", params, grads, RATE, like=params, finite=fair)

    run = train(candidate, task, step)
    ours = plain_descent(candidate, task, RATE)
    return picture("Training by your sgd_update", task, run, "your steps", [ours])


def momentum(candidate: Candidate) -> Figure:
    """Their momentum against plain descent at the same learning rate."""
    task = two_moons(candidate)
    velocity = {name: np.zeros_like(value) for name, value in task.params.items()}

    def step(params: Arrays, cache: Arrays, fair: bool) -> Arrays:
        nonlocal velocity
        name = "momentum"
        grads = _gradients(task, params, cache)
        found = candidate.value(name, params, grads, velocity, _SLOW, _BETA)
        new, moved = candidate.parts(name, found, 2)
        velocity = candidate.checked_dict(name, moved, params, fair)
        return candidate.checked_dict(name, new, params, fair)

    run = train(candidate, task, step)
    ours = plain_descent(candidate, task, _SLOW)
    what = f"Training by your momentum, beta {_BETA:g}"
    return picture(what, task, run, "your steps", [ours], _SLOW)


def mini_batch(candidate: Candidate) -> Figure:
    """Descent by their batches; the loss is that of all the data."""
    task = two_moons(candidate)
    waiting: list[tuple[Numbers, Numbers]] = []
    epochs = 0

    def step(params: Arrays, cache: Arrays, fair: bool) -> Arrays:
        nonlocal epochs
        del cache, fair
        if not waiting:
            waiting.extend(_batches(candidate, task, epochs))
            epochs += 1
        X, y = waiting.pop(0)
        grads = network.gradients(X, y, params, network.forward(X, params))
        return network.descend(params, grads, RATE)

    run = train(candidate, task, step)
    ours = plain_descent(candidate, task, RATE)
    what = f"Training by your mini_batch, {_BATCH} a batch, {epochs} epochs"
    return picture(what, task, run, "your batches", [ours])


def _batches(candidate: Candidate, task: Task, epoch: int) -> list[tuple[Numbers, Numbers]]:
    """One epoch of theirs."""
    name = "mini_batch"
    candidate.place = f"in epoch {epoch + 1}, "
    rng = Seeded(candidate.seed + epoch)
    found = candidate.value(name, task.X, task.y, _BATCH, rng)
    if not isinstance(found, list | tuple) or not found:
        raise candidate.no_answer(
            f"{name}: the result should be a list of batches, not {kind(found)}"
        )
    return [_batch(candidate, one, number) for number, one in enumerate(found, start=1)]


def _batch(candidate: Candidate, found: Any, number: int) -> tuple[Numbers, Numbers]:
    name = "mini_batch"
    X, y = candidate.parts(name, found, 2)
    rows = len(X) if isinstance(X, np.ndarray) and X.ndim else 0
    if not rows:
        raise candidate.no_answer(f"{name}: batch {number} holds no rows")
    return (
        candidate.checked(name, X, (rows, 2), f"X of batch {number}", True),
        candidate.checked(name, y, (rows, 1), f"y of batch {number}", True),
    )


def l2_regularization(candidate: Candidate) -> Figure:
    """What their penalty does to the weights, and to the fit."""
    task = two_moons(candidate)
    steps = np.arange(STEPS + 1, dtype=float)
    drawn = [_penalised(candidate, task, lam) for lam in _PENALTIES]
    return Figure(
        f"Training with your l2_regularization: {task.name}, learning rate {RATE:g}",
        (
            curves(
                "Size of the weights",
                *("step", "norm of W1 and W2"),
                *(Curve(label, steps[: len(norms)], norms) for label, norms, _, _ in drawn),
            ),
            losses(
                "Cross-entropy without the penalty",
                *(Curve(label, steps[: len(fit)], fit) for label, _, fit, _ in drawn),
            ),
        ),
        tuple(note for *_, note in drawn if note is not None),
    )


def _penalised(
    candidate: Candidate, task: Task, lam: float
) -> tuple[str, Numbers, Numbers, str | None]:
    """Label, norm of the weights and loss by the step, and what went wrong."""
    norms: list[float] = []

    def step(params: Arrays, cache: Arrays, fair: bool) -> Arrays:
        name = "l2_regularization"
        norms.append(_norm(params))
        grads = _gradients(task, params, cache)
        _, new = candidate.parts(name, candidate.value(name, params, grads, lam), 2)
        return network.descend(params, candidate.checked_dict(name, new, grads, fair), RATE)

    run = train(candidate, task, step)
    norms.append(_norm(run.params))
    return f"lam = {lam:g}", np.array(norms), np.array(run.losses), run.note


def _norm(params: Arrays) -> float:
    squares = (float(np.sum(value**2)) for name, value in params.items() if name.startswith("W"))
    return float(np.sqrt(sum(squares)))


def _gradients(task: Task, params: Arrays, cache: Arrays) -> Arrays:
    return network.gradients(task.X, task.y, params, cache)
