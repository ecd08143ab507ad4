"""A network of ours that learns with a part of the candidate's, and the picture of that."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Final, TypeAlias

import numpy as np

from checker import network
from checker.datasets import clusters, moons
from checker.drawing import Candidate
from checker.figure import Curve, Figure, Labels, Numbers, Regions, by_step, first_unusual, losses
from checker.network import Arrays

SAMPLES: Final = 200
HIDDEN: Final = 8
STEPS: Final = 300
RATE: Final = 1.0
_GRID: Final = 160
"""Places of the decision boundary's grid along each side."""
_SAME: Final = 1e-3
"""What no eye tells apart."""
_IN_RANGE: Final = 30.0
"""Outputs before the sigmoid that katas promise to stay within."""

Forward: TypeAlias = Callable[[Numbers, Arrays], Arrays]
"""`forward(X, params)` returns the cache."""
Step: TypeAlias = Callable[[Arrays, Arrays, bool], Arrays]
"""`step(params, cache, fair)` returns new parameters. Where `fair`, everything is in such bounds as
katas promise: an answer that is not finite is a fault then, and divergence elsewhere."""


@dataclass(frozen=True, slots=True)
class Task:
    """Samples and what is wanted of them."""

    name: str
    X: Numbers
    labels: Labels
    y: Numbers
    """`(m, 1)` of 0.0 and 1.0, or one-hot."""
    params: Arrays
    """Where training begins."""
    forward: Forward = network.forward

    def predicted(self, X: Numbers, params: Arrays) -> Labels:
        """The class of each row."""
        return network.classes(self.forward(X, params)[f"Z{network.depth(params)}"])

    def gradients(self, params: Arrays, cache: Arrays) -> Arrays:
        """Those of the loss over all samples, by us."""
        return network.gradients(self.X, self.y, params, cache)

    def told(self, rate: float) -> str:
        """The data and the learning rate in words."""
        return f"{self.name}, {len(self.X)} samples, learning rate {rate:g}"


@dataclass(slots=True)
class Run:
    """The loss before each step, and the parameters after the last step that left them finite."""

    losses: list[float] = field(default_factory=list)
    params: Arrays = field(default_factory=dict)
    note: str | None = None


def two_moons(candidate: Candidate, *hidden: int) -> Task:
    """Two classes that no straight line divides; hidden layers of these sizes, or one of 8."""
    rng = candidate.rng()
    X, labels = moons(rng, SAMPLES, noise=0.15)
    params = network.initial(rng, 2, *(hidden or (HIDDEN,)), 1)
    return Task("two moons", X, labels, labels[:, None].astype(float), params)


def three_clusters(candidate: Candidate, *hidden: int) -> Task:
    """Three classes, for one softmax layer, or one above hidden layers of these sizes."""
    rng = candidate.rng()
    X, labels = clusters(rng, SAMPLES, classes=3, distance=4.0)
    params = network.initial(rng, 2, *hidden, 3)
    return Task("three clusters", X, labels, np.eye(3)[labels], params)


def two_clusters(candidate: Candidate) -> Task:
    """Two classes that a line divides but for a few samples, for one sigmoid unit."""
    rng = candidate.rng()
    X, labels = clusters(rng, SAMPLES, distance=3.0)
    params = network.initial(rng, 2, 1)
    return Task("two clusters", X, labels, labels[:, None].astype(float), params)


def train(candidate: Candidate, task: Task, step: Step, steps: int = STEPS) -> Run:
    """Take the steps; end early where loss or parameters are no longer finite."""
    run = Run(params=task.params)
    params = task.params
    last = network.depth(params)
    for number in range(steps + 1):
        with np.errstate(all="ignore"):  # a loss that diverges is drawn, not warned of
            candidate.place = f"in step {number + 1}, "
            cache = task.forward(task.X, params)
            run.losses.append(network.loss(task.y, cache[f"Z{last}"]))
        broken = _unusual(params) or _unusual({"the loss": np.array(run.losses[-1:])})
        if broken is not None:
            before = f"the decision is that of step {max(number - 1, 0)}"
            run.note = f"Training diverged: at step {number} {broken}; {before}."
            break
        run.params = params
        if number < steps:
            fair = bool(np.max(np.abs(cache[f"Z{last}"])) <= _IN_RANGE)
            with np.errstate(all="ignore"):
                params = step(params, cache, fair)
    candidate.place = ""
    return run


def plain_descent(candidate: Candidate, task: Task, rate: float, steps: int = STEPS) -> Curve:
    """For comparison: the loss of plain gradient descent, all of it ours."""

    def step(params: Arrays, cache: Arrays, fair: bool) -> Arrays:
        del fair
        return network.descend(params, task.gradients(params, cache), rate)

    run = train(candidate, task, step, steps)
    return by_step("plain gradient descent, ours", run.losses, ours=True)


def _unusual(arrays: Arrays) -> str | None:
    for name, values in arrays.items():
        found = first_unusual(values.ravel())
        if found is not None:
            return f"{name} {'is' if values.size == 1 else 'holds'} {found[1]}"
    return None


def picture(
    what: str, task: Task, run: Run, label: str, others: Sequence[Curve] = (), rate: float = RATE
) -> Figure:
    """The loss of a run beside the data and the boundary that it has led to."""
    own = by_step(label, run.losses)
    title = f"Loss, {_told(run.losses[-1])} at the end"
    return Figure(
        what,
        (losses(title, own, *others), boundary(task, run.params)),
        tuple(filter(None, (run.note, _no_better(run), *(_same(own, one) for one in others)))),
        task.told(rate),
    )


def _no_better(run: Run) -> str | None:
    if run.note is None and run.losses[-1] >= run.losses[0]:
        return f"The loss has not fallen: it was {_told(run.losses[0])} before the first step."
    return None


def _same(own: Curve, other: Curve) -> str | None:
    count = min(len(own.y), len(other.y))
    same = np.allclose(own.y[:count], other.y[:count], rtol=_SAME)
    return f"The curves agree: {own.label}; {other.label}." if same else None


def _told(loss: float) -> str:
    return f"{loss:.3g}"


def boundary(task: Task, params: Arrays) -> Regions:
    """The samples, and the class that the network predicts everywhere around them."""
    with np.errstate(all="ignore"):
        ground = task.predicted(places(task)[0], params)
        return regions(task, ground, task.predicted(task.X, params))


def places(task: Task) -> tuple[Numbers, Numbers, Numbers]:
    """A grid around the samples: all its places `(n, 2)`, and the values along its sides."""
    low, high = task.X.min(axis=0) - 0.3, task.X.max(axis=0) + 0.3
    xs, ys = (np.linspace(low[axis], high[axis], _GRID) for axis in (0, 1))
    return np.column_stack([part.ravel() for part in np.meshgrid(xs, ys)]), xs, ys


def regions(task: Task, ground: Labels, samples: Labels) -> Regions:
    """The same from the classes that are predicted at all the places, and of all the samples."""
    _, xs, ys = places(task)
    right = float(np.mean(samples == task.labels))
    title = f"Decision, accuracy {100 * right:.1f} %"
    return Regions(title, "x1", "x2", task.X, task.labels, xs, ys, ground.reshape(_GRID, _GRID))
