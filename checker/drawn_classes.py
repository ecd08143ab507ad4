"""Classes of the candidate's that train by themselves."""

from __future__ import annotations

from typing import Final

import numpy as np

from checker.comparison import kind
from checker.drawing import Candidate
from checker.figure import Figure, Labels, Numbers, by_step, first_unusual, losses
from checker.training import RATE, STEPS, places, regions, two_moons
from checker.worker import Iterated, Seeded, Source

_HIDDEN: Final = 16
_TRAIN: Final = Source(
    "train",
    """def train(rng, hidden, X, y, epochs, rate, places):
    net = NeuralNetwork(rng, 2, hidden)
    losses = net.train(X, y, epochs, rate)
    return losses, net.forward(X), net.forward(places)
""",
)


def neural_network(candidate: Candidate) -> Figure:
    """Their network trains by itself; loss and predictions are what it says."""
    task = two_moons(candidate)
    name = "NeuralNetwork"
    given = Seeded(candidate.seed), _HIDDEN, task.X, task.y, STEPS, RATE, places(task)[0]
    found, samples, ground = candidate.parts(name, candidate.run(name, _TRAIN, *given), 3)
    own = by_step("the losses that train returns", _listed(candidate, name, found))
    unusual = first_unusual(own.y)
    note = () if unusual is None else (f"The loss of step {unusual[0]} is {unusual[1]}.",)
    predicted = (
        _classes(candidate, name, part, rows)
        for part, rows in ((ground, len(given[-1])), (samples, len(task.X)))
    )
    title = f"Loss, {own.y[-1]:.3g} in the last step"
    return Figure(
        "Your NeuralNetwork, trained by itself",
        (losses(title, own), regions(task, *predicted)),
        note,
        task.told(RATE),
    )


def _listed(candidate: Candidate, name: str, found: object) -> list[float]:
    """The losses of all steps."""
    if isinstance(found, np.ndarray):
        return list(candidate.checked(name, found, (STEPS,), "the losses", False))
    if not isinstance(found, list | tuple) or isinstance(found, Iterated) or len(found) != STEPS:
        what = f"train should return {STEPS} losses, but returned {kind(found)}"
        raise candidate.no_answer(f"{name}: {what}")
    return [float(candidate.checked(name, one, None, "a loss", False)) for one in found]


def _classes(candidate: Candidate, name: str, found: object, rows: int) -> Labels:
    """The classes of what `forward` has returned."""
    probabilities: Numbers = candidate.checked(name, found, (rows, 1), "A2", True)
    return (probabilities[:, 0] > 0.5).astype(np.int64)
