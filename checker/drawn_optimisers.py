"""Networks with our gradients, that are trained by the candidate's steps and batches."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, TypeAlias

import numpy as np

from checker import network
from checker.comparison import kind
from checker.drawing import Candidate
from checker.figure import Figure, Numbers
from checker.network import Arrays
from checker.training import RATE, Task, picture, plain_descent, train, two_moons
from checker.worker import Seeded

_SLOW: Final = 0.1
"""A learning rate at which plain descent is slow, so that what helps is seen."""
_BETA: Final = 0.9
_BETA_2: Final = 0.999
_BATCH: Final = 20
_SMALL: Final = 0.01
"""A learning rate for steps that do not depend on the size of the gradient."""
_EPS: Final = 1e-8

_Ask: TypeAlias = Callable[[Arrays, Arrays, list[Arrays], int], Any]
"""`ask(params, grads, memory, number)` makes step `number`, from 1: new parameters and memory."""


def sgd_update(candidate: Candidate) -> Figure:
    """Their steps of plain descent, which should be ours."""
    task = two_moons(candidate)

    def step(params: Arrays, cache: Arrays, fair: bool) -> Arrays:
        grads = task.gradients(params, cache)
        return candidate.arrays("sgd_update", params, grads, RATE, like=params, finite=fair)

    run = train(candidate, task, step)
    ours = plain_descent(candidate, task, RATE)
    return picture("Training by your sgd_update", task, run, "your steps", [ours])


def momentum(candidate: Candidate) -> Figure:
    """Their momentum against plain descent at the same learning rate."""

    def ask(params: Arrays, grads: Arrays, memory: list[Arrays], number: int) -> Any:
        del number
        return candidate.value("momentum", params, grads, *memory, _SLOW, _BETA)

    return _against_plain(candidate, "momentum", f"beta {_BETA:g}", _SLOW, ask)


def rmsprop(candidate: Candidate) -> Figure:
    """Their RMSprop against plain descent at the same learning rate."""

    def ask(params: Arrays, grads: Arrays, memory: list[Arrays], number: int) -> Any:
        del number
        return candidate.value("rmsprop", params, grads, *memory, _SMALL, _BETA, _EPS)

    return _against_plain(candidate, "rmsprop", f"decay {_BETA:g}", _SMALL, ask)


def adam(candidate: Candidate) -> Figure:
    """Their Adam against plain descent at the same learning rate."""

    def ask(params: Arrays, grads: Arrays, memory: list[Arrays], number: int) -> Any:
        rates = _SMALL, _BETA, _BETA_2, _EPS
        return candidate.value("adam", params, grads, *memory, number, *rates)

    return _against_plain(candidate, "adam", f"betas {_BETA:g}, {_BETA_2:g}", _SMALL, ask, 2)


def _against_plain(
    candidate: Candidate, name: str, how: str, rate: float, ask: _Ask, memories: int = 1
) -> Figure:
    """Training by steps of theirs that remember something, which begins as zeros."""
    task = two_moons(candidate)
    zeros = {key: np.zeros_like(value) for key, value in task.params.items()}
    memory, number = [zeros] * memories, 0

    def step(params: Arrays, cache: Arrays, fair: bool) -> Arrays:
        nonlocal memory, number
        number += 1
        found = ask(params, task.gradients(params, cache), memory, number)
        new, *memory = (
            candidate.checked_dict(name, part, params, fair)
            for part in candidate.parts(name, found, 1 + memories)
        )
        return new

    run = train(candidate, task, step)
    ours = plain_descent(candidate, task, rate)
    return picture(f"Training by your {name}, {how}", task, run, "your steps", [ours], rate)


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
