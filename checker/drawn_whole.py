"""What of the candidate's trains by itself."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

import numpy as np

from checker.comparison import kind
from checker.drawing import Candidate
from checker.figure import Curve, Curves, Figure, Regions, by_step, first_unusual, losses
from checker.training import RATE, STEPS, places, regions, two_moons
from checker.worker import Iterated, Seeded, Source

_HIDDEN: Final = 16
_EPOCHS: Final = 50
_BATCH: Final = 16
_EPOCH_RATE: Final = 0.1
_PROBABLE: Final = "probabilities"
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
    own = by_step("the losses that train returns", _listed(candidate, name, found, STEPS))
    predicted = (
        candidate.checked(name, part, (rows, 1), "A2", True)[:, 0] > 0.5
        for part, rows in ((ground, len(given[-1])), (samples, len(task.X)))
    )
    return _picture(
        "Your NeuralNetwork, trained by itself",
        losses(f"Loss, {own.y[-1]:.3g} in the last step", own),
        regions(task, *(part.astype(np.int64) for part in predicted)),
        task.told(RATE),
    )


def train_mlp(candidate: Candidate) -> Figure:
    """Their training from the start to the prediction; the ground is made of test rows."""
    task = two_moons(candidate)
    name = "train_mlp"
    tested = np.vstack([places(task)[0], task.X])
    settings = _HIDDEN, 2, _EPOCHS, _BATCH, _EPOCH_RATE, Seeded(candidate.seed)
    found = candidate.keyed(
        name, candidate.value(name, task.X, task.labels, tested, *settings), ("losses", _PROBABLE)
    )
    values = np.array(_listed(candidate, name, found["losses"], _EPOCHS))
    own = Curve("the losses that you return", np.arange(1.0, _EPOCHS + 1.0), values)
    p = candidate.checked(name, found[_PROBABLE], (len(tested), 2), _PROBABLE, True)
    predicted = np.argmax(p, axis=1)
    count = len(task.X)
    panel = replace(losses(f"Loss, {own.y[-1]:.3g} after the last epoch", own), across="epoch")
    return _picture(
        f"Your train_mlp, {_EPOCHS} epochs, {_BATCH} a batch",
        panel,
        regions(task, predicted[:-count], predicted[-count:]),
        task.told(_EPOCH_RATE),
    )


def _picture(title: str, loss: Curves, ground: Regions, about: str) -> Figure:
    unusual = first_unusual(loss.curves[0].y)
    notes = () if unusual is None else (f"Loss number {unusual[0] + 1} is {unusual[1]}.",)
    return Figure(title, (loss, ground), notes, about)


def _listed(candidate: Candidate, name: str, found: object, count: int) -> list[float]:
    """The losses of all steps or epochs."""
    if isinstance(found, np.ndarray):
        return list(candidate.checked(name, found, (count,), "the losses", False))
    if not isinstance(found, list | tuple) or isinstance(found, Iterated) or len(found) != count:
        what = f"there should be {count} losses, but there is {kind(found)}"
        raise candidate.no_answer(f"{name}: {what}")
    return [float(candidate.checked(name, one, None, "a loss", False)) for one in found]
