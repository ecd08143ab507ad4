"""`embedding_backward` against PyTorch's autograd and against complex steps."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from checker.testing import complex_step, numbers
from solutions.embedding_backward.solution import embedding_backward

SIZES = [(1, 1, 1, 1), (2, 3, 4, 5), (3, 5, 1, 2), (5, 1, 2, 1), (4, 7, 3, 40)]


def problem(m: int, tokens: int, dim: int, vocab: int) -> tuple[Any, Any, Any]:
    """The gradient by the output, the indices and a table."""
    indices = np.random.default_rng(m).integers(0, vocab, (m, tokens))
    return numbers(m, m, tokens, dim), indices, numbers(dim, vocab, dim)


@pytest.mark.parametrize(("m", "tokens", "dim", "vocab"), SIZES)
def test_gradient(torch: Any, m: int, tokens: int, dim: int, vocab: int) -> None:
    """The gradient is the one that autograd finds for the layer of that name."""
    dout, indices, table = problem(m, tokens, dim, vocab)
    leaf = torch.tensor(table, requires_grad=True)
    torch.nn.functional.embedding(torch.tensor(indices), leaf).backward(torch.tensor(dout))
    gradient = embedding_backward(dout, indices, vocab)
    np.testing.assert_allclose(gradient, leaf.grad.numpy(), rtol=1e-12, atol=1e-14)


@pytest.mark.parametrize(("m", "tokens", "dim", "vocab"), SIZES)
def test_loss(m: int, tokens: int, dim: int, vocab: int) -> None:
    """Through a curved loss, the squares of the rows, it is the derivative by the table."""
    _, indices, table = problem(m, tokens, dim, vocab)
    expected = complex_step(lambda E: np.sum(E[indices] ** 2) / m, table)
    gradient = embedding_backward(2.0 * table[indices] / m, indices, vocab)
    np.testing.assert_allclose(gradient, expected, rtol=1e-12, atol=1e-14)
