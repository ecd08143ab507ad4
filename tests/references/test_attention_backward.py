"""`attention_backward` against PyTorch's attention and autograd, and by complex steps."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from checker.testing import complex_step, numbers
from solutions.attention_backward.solution import attention_backward

SHAPES = [(1, 1, 1, 1), (2, 3, 4, 5), (4, 2, 3, 1), (5, 5, 2, 3), (1, 4, 3, 2), (6, 6, 1, 4)]


def arrays(t: int, s: int, k: int, v: int, *, scale: float = 1.0) -> list[np.ndarray]:
    """dout, Q, K and V."""
    shapes = [(t, v), (t, k), (s, k), (s, v)]
    return [
        numbers(seed, *shape, scale=scale if seed == 1 else 1.0)
        for seed, shape in enumerate(shapes)
    ]


@pytest.mark.parametrize("causal", [False, True])
@pytest.mark.parametrize("scale", [1.0, 256.0])
@pytest.mark.parametrize(("t", "s", "k", "v"), SHAPES)
def test_gradients(torch: Any, t: int, s: int, k: int, v: int, scale: float, causal: bool) -> None:
    """All three gradients are those that autograd finds, for ordinary and for large scores."""
    if causal:
        s = t
    dout, *inputs = arrays(t, s, k, v, scale=scale)
    leaves = [torch.tensor(value, requires_grad=True) for value in inputs]
    output = torch.nn.functional.scaled_dot_product_attention(*leaves, is_causal=causal)
    output.backward(torch.tensor(dout))
    Q, K, V = inputs
    for mine, leaf in zip(attention_backward(dout, Q, K, V, causal), leaves, strict=True):
        np.testing.assert_allclose(mine, leaf.grad.numpy(), rtol=1e-10, atol=1e-11)


@pytest.mark.parametrize("causal", [False, True])
def test_complex_step(causal: bool) -> None:
    """The gradients are those of Σ dout O, query by query, with sums over the allowed keys."""
    dout, Q, K, V = arrays(4, 4, 3, 2)

    def loss(Q: np.ndarray, K: np.ndarray, V: np.ndarray) -> Any:
        total = 0.0
        for i, query in enumerate(Q):
            seen = i + 1 if causal else len(K)
            weights = np.exp(K[:seen] @ query / np.sqrt(3.0))
            total = total + dout[i] @ (weights @ V[:seen]) / np.sum(weights)
        return total

    dQ, dK, dV = attention_backward(dout, Q, K, V, causal)
    np.testing.assert_allclose(dQ, complex_step(lambda at: loss(at, K, V), Q), atol=1e-13)
    np.testing.assert_allclose(dK, complex_step(lambda at: loss(Q, at, V), K), atol=1e-13)
    np.testing.assert_allclose(dV, complex_step(lambda at: loss(Q, K, at), V), atol=1e-13)
