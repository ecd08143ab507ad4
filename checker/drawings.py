"""Which katas can be drawn, and how: one explicit table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from checker import (
    drawn_functions,
    drawn_gradients,
    drawn_losses,
    drawn_normalisation,
    drawn_optimisers,
    drawn_penalties,
    drawn_starts,
    drawn_whole,
)
from checker.drawing import Candidate, NoAnswer
from checker.figure import Figure
from checker.kata import Kata
from checker.launch import Workers
from checker.report import LoadError
from checker.submission import Loader, Submission, undefined


@dataclass(frozen=True, slots=True)
class Drawing:
    """How a kata is drawn."""

    shows: str
    """What is seen, in a few words."""
    draw: Callable[[Candidate], Figure]


@dataclass(frozen=True, slots=True)
class Undrawn:
    """Why there is no picture of the candidate's file: a sentence without its full stop."""

    message: str


DRAWINGS: Final = MappingProxyType(
    {
        "relu_derivative": Drawing("ReLU and its derivative", drawn_functions.relu_derivative),
        "activation_derivatives": Drawing(
            "three activations and their derivatives", drawn_functions.activation_derivatives
        ),
        "sigmoid": Drawing("the sigmoid and its derivative", drawn_functions.sigmoid),
        "gelu_backward": Drawing("GELU and its derivative", drawn_functions.gelu_backward),
        "softmax": Drawing("probabilities as one logit moves", drawn_functions.softmax),
        "bce_loss": Drawing("the loss by the probability", drawn_losses.bce_loss),
        "cross_entropy_loss": Drawing(
            "the loss by the probability", drawn_losses.cross_entropy_loss
        ),
        "numerical_gradient": Drawing(
            "the gradient of a sine, and its error", drawn_functions.numerical_gradient
        ),
        "sigmoid_bce_gradient": Drawing(
            "logistic regression on two clusters", drawn_gradients.sigmoid_bce_gradient
        ),
        "softmax_ce_gradient": Drawing(
            "softmax regression on three clusters", drawn_gradients.softmax_ce_gradient
        ),
        "forward_pass": Drawing("a network on two moons", drawn_gradients.forward_pass),
        "linear_backward": Drawing(
            "a network on two moons, layer by layer", drawn_gradients.linear_backward
        ),
        "backward_pass": Drawing("a network on two moons", drawn_gradients.backward_pass),
        "deep_backward": Drawing("a deeper network on two moons", drawn_gradients.deep_backward),
        "softmax_backward_pass": Drawing(
            "a network on three clusters", drawn_gradients.softmax_backward_pass
        ),
        "neural_network": Drawing("your network on two moons", drawn_whole.neural_network),
        "train_mlp": Drawing("your training on two moons", drawn_whole.train_mlp),
        "l2_regularization": Drawing(
            "weights and loss under three penalties", drawn_penalties.l2_regularization
        ),
        "batch_norm": Drawing("two features, before and after", drawn_normalisation.batch_norm),
        "layer_norm": Drawing("two samples, before and after", drawn_normalisation.layer_norm),
        "mini_batch": Drawing("training by batches", drawn_optimisers.mini_batch),
        "sgd_update": Drawing("training by your steps", drawn_optimisers.sgd_update),
        "momentum": Drawing("training with and without momentum", drawn_optimisers.momentum),
        "rmsprop": Drawing("training with and without RMSprop", drawn_optimisers.rmsprop),
        "adam": Drawing("training with and without Adam", drawn_optimisers.adam),
        "weight_decay_step": Drawing(
            "weights and loss under three decays", drawn_penalties.weight_decay_step
        ),
        "init_params": Drawing("weights, and activations through depth", drawn_starts.init_params),
        "lr_schedule": Drawing("three schedules", drawn_functions.lr_schedule),
        "gradient_clipping": Drawing(
            "values and norms, before and after", drawn_functions.gradient_clipping
        ),
    }
)
"""The drawing of each kata that has one, in the order of the curriculum."""


def draw(
    kata: Kata, source: bytes, *, file: str, workers: Workers, seed: int = 0
) -> Figure | Undrawn:
    """The picture that the kata's drawing makes of the candidate's file, in a worker process.

    `file` is what messages call it; `seed` chooses data and starting points.
    """
    loader = Loader(source, module=kata.name, file=file, open_channel=workers.take)
    submission = Submission(loader, kata.budget)
    loaded = submission.open()
    problem = loaded if isinstance(loaded, LoadError) else undefined(kata, loaded, file)
    if problem is not None:
        return Undrawn(problem.message)
    try:
        return DRAWINGS[kata.name].draw(Candidate(submission, seed))
    except NoAnswer as error:
        return Undrawn(str(error))
