"""The tolerance of the contract, the structures it allows, and messages that say what differs."""

from __future__ import annotations

from collections import OrderedDict
from decimal import Decimal
from fractions import Fraction
from typing import Any

import numpy as np
import pytest

from checker.comparison import Mismatch, assert_matches, changed_places
from checker.worker import Iterated, Opaque, decode, encode

COLUMN = np.array([[1.0], [2.0]])


@pytest.mark.parametrize(
    ("actual", "expected"),
    [
        (COLUMN + 1.9e-6, COLUMN),
        (COLUMN.astype(np.float32), COLUMN),
        (np.asfortranarray(COLUMN), COLUMN),
        (np.array([True, False]), np.array([1.0, 0.0])),
        (np.float64(0.5), 0.5),
        (np.array(0.5), 0.5),
        (1, 1.0),
        (True, 1.0),
        ([COLUMN, 0.5], (COLUMN, 0.5)),
        ({"more": 1, "dW": COLUMN}, {"dW": COLUMN}),
        (np.array([1e308, -1e308]), np.array([1e308, -1e308])),
    ],
)
def test_right_answers_match(actual: Any, expected: Any) -> None:
    """What the contract allows is accepted."""
    assert_matches(actual, expected)


@pytest.mark.parametrize("value", [Fraction(1, 2), Decimal("0.5"), np.float16(0.5)])
def test_every_python_number_is_a_scalar(value: Any) -> None:
    """Numbers of other types cross as numbers."""
    assert_matches(decode(encode(value)), 0.5)


@pytest.mark.parametrize(
    ("actual", "expected", "message"),
    [
        (COLUMN + 2.1e-6, COLUMN, r"\[1, 0\] is 2.0000021, expected 2; 2 of 2 entries are off"),
        (COLUMN.ravel(), COLUMN, r"has shape \(2,\), expected shape \(2, 1\)"),
        (COLUMN.tolist(), COLUMN, "should be an array of shape .* but is a list of 2"),
        (None, COLUMN, "but is None"),
        (Opaque("an array of dtype complex128 and shape (2, 1)"), COLUMN, "complex128"),
        (np.array([np.nan]), np.array([0.0]), "is nan, expected 0"),
        (np.array([np.inf]), np.array([1e308]), "is inf"),
        (np.array([-1e308]), np.array([1e308]), "expected 1e"),
        (np.array([0.5]), 0.5, r"should be a scalar, but is an array of shape \(1,\)"),
        ("0.5", 0.5, "should be a scalar, but is a str"),
        (float("nan"), 0.5, "is nan, expected 0.5"),
        ((COLUMN,), (COLUMN, 0.5), "should hold 2 values, but holds 1"),
        (Iterated([COLUMN, 0.5]), (COLUMN, 0.5), "should be a tuple of 2"),
        ({"dw": COLUMN}, {"dW": COLUMN}, "lacks 'dW'; it has 'dw'"),
        ([("dW", COLUMN)], {"dW": COLUMN}, "should be a dict with 'dW'"),
    ],
)
def test_wrong_answers_do_not(actual: Any, expected: Any, message: str) -> None:
    """What breaks the contract is refused, and the message says how."""
    with pytest.raises(Mismatch, match=message):
        assert_matches(actual, expected)


def test_changes_are_found_to_the_last_bit() -> None:
    """A changed entry, dtype, shape, key or order of keys is a change; a copy is none."""
    before = {"x": np.array([0.0, 1.0]), "params": {"W1": COLUMN, "b1": COLUMN}}
    copy = {"x": np.array([0.0, 1.0]), "params": {"W1": COLUMN.copy(), "b1": COLUMN}}
    assert changed_places(before, copy) == []
    assert changed_places(before, before | {"x": np.array([-0.0, 1.0])}) == ["x"]
    assert changed_places(before, before | {"params": {"W1": COLUMN.T, "b1": COLUMN}}) == [
        "params['W1']"
    ]
    assert changed_places(before, before | {"params": {"W1": COLUMN}}) == ["params['b1']"]
    reordered = OrderedDict(b1=COLUMN, W1=COLUMN)
    assert changed_places(before, before | {"params": dict(reordered)}) == ["params"]
    extended = before["params"] | {"dW1": COLUMN}  # type: ignore[operator]
    assert changed_places(before, before | {"params": extended}) == ["params"]
