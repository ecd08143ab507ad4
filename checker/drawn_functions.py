"""Activations and what else is a function of one number, with its derivative."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Final

import numpy as np

from checker import network
from checker.drawing import Candidate
from checker.figure import Curve, Figure, Numbers, curves, losses
from checker.worker import Source

_POINTS: Final = 241
_LEAK: Final = 0.1
_SLOPE_STEP: Final = 1e-4


def _line(reach: float) -> Numbers:
    """Numbers from `-reach` to `reach`, zero among them."""
    return np.linspace(-reach, reach, _POINTS)


def relu_derivative(candidate: Candidate) -> Figure:
    """ReLU, which is ours, and their derivative."""
    x = _line(3.0)
    slope = candidate.array("relu_derivative", x, shape=x.shape)
    at_zero = candidate.array("relu_derivative", np.zeros(1), shape=(1,))
    return Figure(
        f"Your relu_derivative, {_POINTS} points from -3 to 3",
        (
            curves("ReLU", "x", "relu(x)", Curve("max(x, 0), ours", x, np.maximum(x, 0.0), True)),
            curves("Its derivative", "x", "relu'(x)", Curve("your relu_derivative", x, slope)),
        ),
        (f"At exactly 0 it is {at_zero[0]:g}.",),
    )


def activation_derivatives(candidate: Candidate) -> Figure:
    """The three activations, ours, and their derivatives of them."""
    x = _line(4.0)
    ours = {
        "sigmoid": network.output(x[:, None])[:, 0],
        "tanh": np.tanh(x),
        "leaky ReLU": np.where(x > 0, x, _LEAK * x),
    }
    slopes = {
        "sigmoid": candidate.array("sigmoid_derivative", ours["sigmoid"], shape=x.shape),
        "tanh": candidate.array("tanh_derivative", ours["tanh"], shape=x.shape),
        "leaky ReLU": candidate.array("leaky_relu_derivative", x, _LEAK, shape=x.shape),
    }
    return Figure(
        f"Your activation_derivatives, alpha {_LEAK:g}",
        (
            curves("Activations, ours", "x", "f(x)", *(Curve(n, x, y) for n, y in ours.items())),
            curves("Your derivatives", "x", "f'(x)", *(Curve(n, x, y) for n, y in slopes.items())),
        ),
    )


def sigmoid(candidate: Candidate) -> Figure:
    """Their sigmoid, and how steep it is."""
    return _with_slope(candidate, "sigmoid", 8.0)


def _with_slope(candidate: Candidate, name: str, reach: float) -> Figure:
    """A function of theirs, and its derivative by central differences."""
    x = _line(reach)
    y = candidate.array(name, x, shape=x.shape)
    above = candidate.array(name, x + _SLOPE_STEP, shape=x.shape)
    below = candidate.array(name, x - _SLOPE_STEP, shape=x.shape)
    slope = (above - below) / (2.0 * _SLOPE_STEP)
    return Figure(
        f"Your {name}, {_POINTS} points from {-reach:g} to {reach:g}",
        (
            curves("The function", "x", f"{name}(x)", Curve(f"your {name}", x, y)),
            curves(
                "Its derivative", "x", f"{name}'(x)", Curve("central difference of yours", x, slope)
            ),
        ),
    )


def gelu_backward(candidate: Candidate) -> Figure:
    """GELU, which is ours, and their gradient where the one above is 1."""
    x = _line(4.0)
    gelu = np.array([z * (1.0 + math.erf(z / math.sqrt(2.0))) / 2.0 for z in x])
    slope = candidate.array("gelu_backward", np.ones_like(x), x, shape=x.shape)
    return Figure(
        f"Your gelu_backward, {_POINTS} points from -4 to 4",
        (
            curves("GELU", "z", "gelu(z)", Curve("z Phi(z), ours", x, gelu, True)),
            curves("dZ where dA is 1", "z", "dZ", Curve("your gelu_backward", x, slope)),
        ),
    )


def softmax(candidate: Candidate) -> Figure:
    """Three probabilities while one logit moves."""
    x = _line(6.0)
    logits = np.column_stack([x, np.ones_like(x), np.zeros_like(x)])
    p = candidate.array("softmax", logits, shape=logits.shape)
    names = ("logit x", "logit 1", "logit 0")
    drawn = [Curve(name, x, p[:, column]) for column, name in enumerate(names)]
    return Figure(
        "Your softmax of the logits (x, 1, 0)",
        (
            curves("Probabilities", "x", "probability", *drawn),
            curves("Their sum", "x", "sum", Curve("all three together", x, p.sum(axis=1))),
        ),
    )


def gradient_clipping(candidate: Candidate) -> Figure:
    """What becomes of an entry, and of the joint norm of two arrays."""
    x = _line(3.0)
    by_value = candidate.arrays("clip_by_value", {"dW1": x}, 1.0, like={"dW1": x})["dW1"]
    arrays = {"dW1": np.full((2, 2), 0.4), "db1": np.full((1, 4), 0.3)}  # of norm 1 together
    before = np.linspace(0.0, 3.0, 31)
    after, said = np.empty_like(before), np.empty_like(before)
    for index, norm in enumerate(before):
        grads = {name: norm * value for name, value in arrays.items()}
        found = candidate.value("clip_by_global_norm", grads, 1.0)
        clipped, told = candidate.parts("clip_by_global_norm", found, 2)
        checked = candidate.checked_dict("clip_by_global_norm", clipped, grads)
        after[index] = np.sqrt(sum(float(np.sum(value**2)) for value in checked.values()))
        said[index] = candidate.checked("clip_by_global_norm", told, None, "the norm", True)
    return Figure(
        "Your gradient clipping, limit 1 and norm 1",
        (
            curves("By value", "entry before", "after", Curve("your clip_by_value", x, by_value)),
            curves(
                "By the global norm of two arrays",
                *("norm before", "norm"),
                Curve("norm after", before, after),
                Curve("norm that you return", before, said),
            ),
        ),
    )


def numerical_gradient(candidate: Candidate) -> Figure:
    """Their gradient of a sum of sines, against the cosine."""
    x = _line(2.0 * np.pi)
    sines = Source("f", "def f(x):\n    return float(np.sum(np.sin(x)))\n")
    found = candidate.array("numerical_gradient", sines, x, shape=x.shape)
    error = np.abs(found - np.cos(x))
    drawn = losses("Its error", Curve("distance from the cosine", x, error))
    return Figure(
        f"Your numerical_gradient of the sum of {_POINTS} sines",
        (
            curves("The gradient", "x", "df/dx", Curve("your gradient", x, found)),
            replace(drawn, across="x", up="|error|"),
        ),
        (f"The largest error is {float(error.max()):.1e}.",),
    )


def lr_schedule(candidate: Candidate) -> Figure:
    """Their three schedules, some way beyond the end of the run, too."""
    steps, total, warm, every = np.arange(121), 100, 10, 25
    base, least, drop = 0.1, 0.001, 0.5

    def rates(label: str, function: str, *settings: float) -> Curve:
        found = [candidate.number(function, int(step), *settings) for step in steps]
        return Curve(label, steps.astype(float), np.array(found))

    drawn = (
        rates(f"step_decay, {drop:g} every {every} steps", "step_decay", base, drop, every),
        rates("cosine_decay", "cosine_decay", total, base, least),
        rates(f"warmup_cosine, {warm} steps", "warmup_cosine", warm, total, base, least),
    )
    return Figure(
        f"Your learning-rate schedules: {total} steps, from {base:g} to {least:g}",
        (curves("Learning rate by the step", "step", "learning rate", *drawn),),
    )
