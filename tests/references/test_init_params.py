"""`init_params` against PyTorch's own rules, and against what they are for."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from solutions.init_params.solution import init_params


@pytest.mark.parametrize("method", ["he", "xavier"])
def test_spread(torch: Any, method: str) -> None:
    """Standard deviation and quantiles are those of PyTorch's initialisers."""
    torch.manual_seed(0)
    theirs = torch.empty(600, 400)  # (d_out, d_in) there
    if method == "he":
        torch.nn.init.kaiming_normal_(theirs, nonlinearity="relu")
    else:
        torch.nn.init.xavier_normal_(theirs)
    W = init_params([400, 600], method, np.random.default_rng(0))["W1"]
    assert W.shape == (400, 600)
    assert np.std(W) == pytest.approx(float(theirs.std()), rel=0.01)
    quantiles = [0.001, 0.05, 0.25, 0.75, 0.95, 0.999]
    expected = np.quantile(theirs.numpy(), quantiles)
    np.testing.assert_allclose(np.quantile(W, quantiles), expected, rtol=0.05)


def test_he_keeps_the_mean_square() -> None:
    """Through thirty ReLU layers the mean square of the activations stays of its size."""
    rng = np.random.default_rng(0)
    params = init_params([200] * 31, "he", rng)
    A = rng.standard_normal((100, 200))
    for layer in range(1, 31):
        A = np.maximum(A @ params[f"W{layer}"] + params[f"b{layer}"], 0.0)
    assert 0.2 < np.mean(A**2) < 5.0


def test_xavier_keeps_gradients() -> None:
    """Through thirty linear layers signals keep their size in both directions."""
    rng = np.random.default_rng(1)
    params = init_params([200] * 31, "xavier", rng)
    forwards = backwards = rng.standard_normal((100, 200))
    for layer in range(1, 31):
        forwards = forwards @ params[f"W{layer}"]
        backwards = backwards @ params[f"W{31 - layer}"].T
    assert 0.2 < np.mean(forwards**2) < 5.0
    assert 0.2 < np.mean(backwards**2) < 5.0
