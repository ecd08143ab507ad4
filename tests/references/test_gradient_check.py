"""`gradient_check` on gradients of PyTorch, and its hidden cases against what is said of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from checker.hidden import load_module
from checker.kata import find_kata
from checker.testing import central_difference, complex_step, numbers
from solutions.gradient_check.solution import gradient_check

HIDDEN: Any = load_module(find_kata("gradient_check").folder / "hidden_tests.py")


def product(of: Any, x: Any) -> Any:
    """All entries act together."""
    return of.sum(of.sin(x)) * of.sum(of.cos(x)) + of.sum(of.exp(x) * x)


def log_sum(of: Any, x: Any) -> Any:
    """The logarithm of a sum."""
    return of.log(1.0 + of.sum(of.exp(x)))


@pytest.mark.parametrize("scale", [1e-3, 1.0, 1e3])
@pytest.mark.parametrize("function", [product, log_sum])
@pytest.mark.parametrize("shape", [(2,), (4,), (3, 3), (2, 1, 3)])
def test_verdicts(
    torch: Any, function: Callable[..., Any], shape: tuple[int, ...], scale: float
) -> None:
    """True for the gradient of autograd, False for what is made of it."""
    x = numbers(4, *shape) + 0.0625

    def f(x: np.ndarray) -> float:
        return float(scale * function(np, x))

    def grad_f(x: np.ndarray) -> Any:
        leaf = torch.tensor(x, requires_grad=True)
        (scale * function(torch, leaf)).backward()
        return leaf.grad.numpy()

    def one_off(x: np.ndarray) -> Any:
        gradient = grad_f(x)
        gradient.flat[-1] += 0.01 * np.max(np.abs(gradient))
        return gradient

    assert gradient_check(f, grad_f, x) is True
    assert gradient_check(f, lambda x: -grad_f(x), x) is False
    assert gradient_check(f, lambda x: 1.01 * grad_f(x), x) is False
    assert gradient_check(f, lambda x: 0.0 * grad_f(x), x) is False
    assert gradient_check(f, one_off, x) is False
    assert gradient_check(f, lambda x: grad_f(x)[..., None], x) is False
    assert gradient_check(f, lambda x: grad_f(x) * np.nan, x) is False


@pytest.mark.parametrize("case", HIDDEN.CASES)
@pytest.mark.parametrize("shape", [(1,), (4,), (3, 3), (2, 3, 2)])
def test_hidden_cases_are_what_the_statement_says(case: tuple[str, str], shape: Any) -> None:
    """The gradients are right, and central differences are as accurate as is promised."""
    value, slope = case
    f, grad_f = HIDDEN.scalar(value).function(), HIDDEN.gradient(slope).function()
    for seed in range(20):
        x = HIDDEN.points(seed, *shape)
        exact = complex_step(f, x)
        largest = np.max(np.abs(exact))
        assert 1e-4 <= largest <= 1e4
        assert abs(f(x)) <= 100.0 * largest
        np.testing.assert_allclose(grad_f(x.copy()), exact, rtol=0, atol=1e-12 * largest)
        for step in (1e-6, 1e-5, 1e-4):
            off = np.abs(central_difference(f, x, step) - exact)
            assert np.max(off) <= 1e-7 * largest
