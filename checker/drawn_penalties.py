"""Networks whose weights the candidate's penalty or decay keeps small."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

import numpy as np

from checker import network
from checker.drawing import Candidate
from checker.figure import Figure, by_step, curves, losses
from checker.network import Arrays
from checker.training import RATE, Run, Task, train, two_moons

_PENALTIES: Final = (0.0, 0.01, 0.1)
_DECAYS: Final = (0.0, 0.1, 1.0)
_SMALL: Final = 0.01
"""A learning rate for steps that do not depend on the size of the gradient."""
_ADAM: Final = (0.9, 0.999, 1e-8)
_STATE: Final = ("w_new", "m_new", "v_new")


class _Weighed(NamedTuple):
    """A run, and the norm of the weights before each of its steps and at the end."""

    run: Run
    norms: list[float]


def l2_regularization(candidate: Candidate) -> Figure:
    """What their penalty does to the weights, and to the fit."""
    task = two_moons(candidate)
    return _with_penalties(
        "Training with your l2_regularization",
        task.told(RATE),
        [(f"lam = {lam:g}", _penalised(candidate, task, lam)) for lam in _PENALTIES],
    )


def _penalised(candidate: Candidate, task: Task, lam: float) -> _Weighed:
    norms: list[float] = []

    def step(params: Arrays, cache: Arrays, fair: bool) -> Arrays:
        name = "l2_regularization"
        norms.append(_norm(params))
        grads = task.gradients(params, cache)
        _, new = candidate.parts(name, candidate.value(name, params, grads, lam), 2)
        return network.descend(params, candidate.checked_dict(name, new, grads, fair), RATE)

    run = train(candidate, task, step)
    return _Weighed(run, [*norms, _norm(run.params)])


def weight_decay_step(candidate: Candidate) -> Figure:
    """Their decay at work: the weights' size under three of them, and the fit."""
    task = two_moons(candidate)
    return _with_penalties(
        "Training by your weight_decay_step",
        task.told(_SMALL),
        [(f"decay = {decay:g}", _decayed(candidate, task, decay)) for decay in _DECAYS],
    )


def _decayed(candidate: Candidate, task: Task, decay: float) -> _Weighed:
    """All parameters go through each step as one vector."""
    name = "weight_decay_step"
    first = np.zeros(sum(value.size for value in task.params.values()))
    second, norms = first, list[float]()

    def step(params: Arrays, cache: Arrays, fair: bool) -> Arrays:
        nonlocal first, second
        norms.append(_norm(params))
        grads = task.gradients(params, cache)
        w, g = (
            np.concatenate([values[prefix + key].ravel() for key in params])
            for values, prefix in ((params, ""), (grads, "d"))
        )
        found = candidate.value(name, w, g, first, second, len(norms), _SMALL, *_ADAM, decay)
        w, first, second = (
            candidate.checked(name, part, w.shape, label, fair)
            for part, label in zip(candidate.parts(name, found, 3), _STATE, strict=True)
        )
        ends = np.cumsum([value.size for value in params.values()])[:-1]
        parts = zip(params.items(), np.split(w, ends), strict=True)
        return {key: part.reshape(value.shape) for (key, value), part in parts}

    run = train(candidate, task, step)
    return _Weighed(run, [*norms, _norm(run.params)])


def _with_penalties(title: str, about: str, runs: Sequence[tuple[str, _Weighed]]) -> Figure:
    """Size of the weights and loss of runs, by their labels."""
    sizes = [by_step(label, one.norms) for label, one in runs]
    fits = [by_step(label, one.run.losses) for label, one in runs]
    return Figure(
        title,
        (
            curves("Size of the weights", "step", "norm of W1 and W2", *sizes),
            losses("Cross-entropy, penalty left out", *fits),
        ),
        tuple(f"{label}: {one.run.note}" for label, one in runs if one.run.note is not None),
        about,
    )


def _norm(params: Arrays) -> float:
    squares = (float(np.sum(value**2)) for name, value in params.items() if name.startswith("W"))
    return float(np.sqrt(sum(squares)))
