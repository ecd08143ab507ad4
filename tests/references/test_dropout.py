"""`dropout` against PyTorch, given the mask."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from checker.testing import complex_step, numbers
from solutions.dropout.solution import dropout_backward, dropout_forward


@pytest.mark.parametrize("keep_prob", [0.05, 0.5, 0.9, 1.0])
@pytest.mark.parametrize(("m", "d"), [(1, 1), (3, 4), (6, 2)])
def test_given_the_mask(torch: Any, m: int, d: int, keep_prob: float) -> None:
    """Output and gradient are autograd's for A * mask / keep_prob."""
    A, dout = numbers(1, m, d), numbers(2, m, d)
    out, mask = dropout_forward(A, keep_prob, np.random.default_rng(3), training=True)
    leaf = torch.tensor(A, requires_grad=True)
    theirs = leaf * torch.tensor(mask) / keep_prob
    theirs.backward(torch.tensor(dout))
    np.testing.assert_allclose(out, theirs.detach().numpy(), rtol=1e-14)
    dA = dropout_backward(dout, mask, keep_prob)
    np.testing.assert_allclose(dA, leaf.grad.numpy(), rtol=1e-14)
    steps = complex_step(lambda at: np.sum(dout * at * mask / keep_prob), A)
    np.testing.assert_allclose(dA, steps, rtol=1e-14)


def test_moments(torch: Any) -> None:
    """Mean and variance over many draws are PyTorch's, within their standard errors."""
    A = np.full((400, 500), 2.0)
    out, mask = dropout_forward(A, 0.8, np.random.default_rng(0), training=True)
    torch.manual_seed(0)
    theirs = torch.nn.functional.dropout(torch.tensor(A), p=0.2, training=True).numpy()
    assert set(np.unique(out)) == set(np.unique(theirs)) == {0.0, 2.5}
    assert np.mean(out) == pytest.approx(2.0, abs=0.02)
    assert np.mean(theirs) == pytest.approx(2.0, abs=0.02)
    assert np.var(out) == pytest.approx(np.var(theirs), rel=0.02)
    assert np.mean(mask) == pytest.approx(0.8, abs=0.01)
