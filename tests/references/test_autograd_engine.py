"""`autograd_engine` against PyTorch's autograd, node by node."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from solutions.autograd_engine.solution import Value


@pytest.mark.parametrize("seed", range(8))
def test_graphs(torch: Any, seed: int) -> None:
    """Every node of a random graph has the gradient that autograd finds for it."""
    rng = np.random.default_rng(seed)
    start = [float(number) for number in rng.uniform(0.5, 1.5, 3)]
    ours: list[Any] = [Value(number) for number in start]
    theirs: list[Any] = [torch.tensor(number, requires_grad=True) for number in start]
    for _ in range(30):
        first, second = (int(number) for number in rng.integers(0, len(ours), 2))
        operation = int(rng.integers(0, 9))
        for nodes in (ours, theirs):
            nodes.append(applied(operation, nodes[first], nodes[second]))
    for node in theirs:
        node.retain_grad()
    ours[-1].backward()
    theirs[-1].backward()
    for mine, right in zip(ours, theirs, strict=True):
        assert mine.data == pytest.approx(right.item(), rel=1e-12)
        expected = 0.0 if right.grad is None else right.grad.item()
        assert mine.grad == pytest.approx(expected, rel=1e-9, abs=1e-15)


def applied(operation: int, a: Any, b: Any) -> Any:
    """One of the operations; the results stay of moderate size."""
    match operation:
        case 0:
            return a + b
        case 1:
            return (a - b).tanh()
        case 2:
            return (a * b).tanh()
        case 3:
            return a / (b**2 + 1)
        case 4:
            return (2 - a).relu()
        case 5:
            return (-a).exp().tanh()
        case 6:
            return (a**2 + 1).log()
        case 7:
            return 1 / (a**2 + 0.5)
        case _:
            return (a * a + a) * 0.25
