"""Networks that are trained by the candidate's gradients."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

import numpy as np

from checker import network
from checker.drawing import Candidate
from checker.figure import Figure, Numbers, by_step
from checker.network import Arrays
from checker.training import (
    HIDDEN,
    RATE,
    Task,
    picture,
    three_clusters,
    train,
    two_clusters,
    two_moons,
)

_FEW_STEPS: Final = 100
"""Enough for one layer."""
_DEEP_RATE: Final = 0.3
"""A deep network does not bear the rate of a flat one."""
_LARGEST_LOGIT: Final = 1000.0
"""The katas on logits promise no larger ones."""


def backward_pass(candidate: Candidate) -> Figure:
    """Full-batch gradient descent by their gradients."""
    return _whole(candidate, two_moons(candidate), "backward_pass")


def deep_backward(candidate: Candidate) -> Figure:
    """The same with three hidden layers."""
    task = two_moons(candidate, HIDDEN, HIDDEN, HIDDEN)
    return _whole(candidate, task, "deep_backward", _DEEP_RATE)


def _whole(candidate: Candidate, task: Task, function: str, rate: float = RATE) -> Figure:
    """A network trained by all the gradients that `function(X, y, params, cache)` returns."""

    def step(params: Arrays, cache: Arrays, fair: bool) -> Arrays:
        grads = candidate.arrays(
            function,
            *(task.X, task.y, params, cache),
            like={f"d{name}": value for name, value in params.items()},
            finite=fair,
        )
        return network.descend(params, grads, rate)

    run = train(candidate, task, step)
    return picture(f"Training by your {function}", task, run, "your gradients", rate=rate)


def softmax_backward_pass(candidate: Candidate) -> Figure:
    """A classifier of three classes that descends by their gradients, and the loss they return."""
    task = three_clusters(candidate, HIDDEN)
    said: list[float] = []

    def step(params: Arrays, cache: Arrays, fair: bool) -> Arrays:
        name = "softmax_backward_pass"
        found = candidate.value(name, task.X, task.labels, params)
        loss, grads = candidate.parts(name, found, 2)
        said.append(float(candidate.checked(name, loss, None, "the loss", fair)))
        like = {f"d{key}": value for key, value in params.items()}
        return network.descend(params, candidate.checked_dict(name, grads, like, fair), RATE)

    run = train(candidate, task, step, _FEW_STEPS)
    returned = [by_step("the loss that you return", said)]
    return picture(
        "Training by your softmax_backward_pass", task, run, "by your gradients", returned
    )


def forward_pass(candidate: Candidate) -> Figure:
    """Descent by our gradients, which are made from their cache; the ground is theirs, too."""
    task = two_moons(candidate)

    def forward(X: Numbers, params: Arrays) -> Arrays:
        name, hidden = "forward_pass", params["b1"].shape[1]
        like = {key: np.empty((len(X), hidden)) for key in ("Z1", "A1")}
        like |= {key: np.empty((len(X), 1)) for key in ("Z2", "A2")}
        A2, cache = candidate.parts(name, candidate.value(name, X, params), 2)
        candidate.checked(name, A2, (len(X), 1), "A2", True)
        return candidate.checked_dict(name, cache, like)

    def step(params: Arrays, cache: Arrays, fair: bool) -> Arrays:
        del fair
        return network.descend(params, task.gradients(params, cache), RATE)

    task = replace(task, forward=forward)
    run = train(candidate, task, step)
    return picture("Training by your forward_pass", task, run, "your cache")


def linear_backward(candidate: Candidate) -> Figure:
    """The same network, each of whose layers goes back through theirs."""
    task = two_moons(candidate)

    def layer(dZ: Numbers, A: Numbers, W: Numbers, fair: bool) -> tuple[Numbers, Numbers, Numbers]:
        name = "linear_backward"
        dA, dW, db = candidate.parts(name, candidate.value(name, dZ, A, W), 3)
        return (
            candidate.checked(name, dA, A.shape, "dA_prev", fair),
            candidate.checked(name, dW, W.shape, "dW", fair),
            candidate.checked(name, db, (1, W.shape[1]), "db", fair),
        )

    def step(params: Arrays, cache: Arrays, fair: bool) -> Arrays:
        dZ2 = (cache["A2"] - task.y) / len(task.X)
        dA1, dW2, db2 = layer(dZ2, cache["A1"], params["W2"], fair)
        _, dW1, db1 = layer(dA1 * (cache["Z1"] > 0), task.X, params["W1"], fair)
        return network.descend(params, {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}, RATE)

    run = train(candidate, task, step)
    return picture("Training by your linear_backward", task, run, "your gradients")


def sigmoid_bce_gradient(candidate: Candidate) -> Figure:
    """Logistic regression, whose gradient by the logits is theirs."""
    return _one_layer(
        candidate, two_clusters(candidate), "sigmoid_bce_gradient", "Logistic regression"
    )


def softmax_ce_gradient(candidate: Candidate) -> Figure:
    """Softmax regression, whose gradient by the logits is theirs."""
    return _one_layer(
        candidate, three_clusters(candidate), "softmax_ce_gradient", "Softmax regression"
    )


def _one_layer(candidate: Candidate, task: Task, function: str, what: str) -> Figure:
    """One layer on the data, trained by `function(logits, y)`."""

    def step(params: Arrays, cache: Arrays, fair: bool) -> Arrays:
        logits = cache["Z1"]
        fair = bool(np.max(np.abs(logits)) <= _LARGEST_LOGIT)
        dZ = candidate.array(function, logits, task.y, shape=logits.shape, finite=fair)
        grads = {"dW1": task.X.T @ dZ, "db1": dZ.sum(axis=0, keepdims=True)}
        return network.descend(params, grads, RATE)

    run = train(candidate, task, step, _FEW_STEPS)
    return picture(f"{what} by your {function}", task, run, "your gradient")
