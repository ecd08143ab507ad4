"""Where training begins: weights by their initialisation, and what they do to a deep network."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

import numpy as np

from checker.drawing import Candidate
from checker.figure import Curve, Figure, Numbers, curves, losses
from checker.worker import Seeded

_WIDTH: Final = 128
_LAYERS: Final = 10
_SAMPLES: Final = 200
_METHODS: Final = ("he", "xavier")
_SMALL: Final = 0.01
"""The standard deviation of weights that are simply small, for comparison."""
_EDGES: Final = np.linspace(-0.5, 0.5, 51)


def init_params(candidate: Candidate) -> Figure:
    """How the first weights are spread, and the activations of ReLU layers above each other."""
    weights = {method: _weights(candidate, method) for method in _METHODS}
    rng = candidate.rng()
    X = rng.normal(size=(_SAMPLES, _WIDTH))
    small = [_SMALL * rng.normal(size=(_WIDTH, _WIDTH)) for _ in range(_LAYERS)]
    layers = np.arange(_LAYERS + 1, dtype=float)
    spreads = [Curve(method, layers, _spreads(X, found)) for method, found in weights.items()]
    ours = Curve(f"all of them {_SMALL:g} wide, ours", layers, _spreads(X, small), True)
    through = losses("Activations through ReLU layers", *spreads, ours)
    wanted = {"he": np.sqrt(2.0 / _WIDTH), "xavier": np.sqrt(1.0 / _WIDTH)}
    told = (f"{name} {found[0].std():.4f} of {wanted[name]:.4f}" for name, found in weights.items())
    return Figure(
        f"Your init_params: {_LAYERS} layers of {_WIDTH} units",
        (
            curves(
                "Weights of the first layer",
                *("weight", "share of the weights"),
                *(_histogram(method, found[0]) for method, found in weights.items()),
            ),
            replace(through, across="layer", up="standard deviation"),
        ),
        (f"Standard deviation of W1: {', '.join(told)}.",),
    )


def _weights(candidate: Candidate, method: str) -> list[Numbers]:
    """Those of all layers."""
    sizes = [_WIDTH] * (_LAYERS + 1)
    shapes = {f"W{layer}": np.empty((_WIDTH, _WIDTH)) for layer in range(1, _LAYERS + 1)}
    rng = Seeded(candidate.seed)
    return list(candidate.arrays("init_params", sizes, method, rng, like=shapes).values())


def _spreads(X: Numbers, weights: list[Numbers]) -> Numbers:
    """The standard deviation of the input, and of the activations of each layer."""
    found = [float(X.std())]
    for W in weights:
        X = np.maximum(X @ W, 0.0)
        found.append(float(X.std()))
    return np.array(found)


def _histogram(label: str, values: Numbers) -> Curve:
    share = np.histogram(values, _EDGES)[0] / values.size
    return Curve(label, (_EDGES[:-1] + _EDGES[1:]) / 2.0, share)
