"""Values as text, whatever a submission gives as its answer: quick and short."""

from __future__ import annotations

import time
from typing import Any

import numpy as np
import pytest

from checker.literals import shown
from checker.text import LONGEST
from checker.worker import Iterated, Opaque


def nested(depth: int, width: int) -> Any:
    """Dicts inside each other, with keys of some length."""
    if depth == 0:
        return 0
    return {f"{'k' * 50}{index}": nested(depth - 1, width) for index in range(width)}


@pytest.mark.parametrize(
    "value",
    [
        {"k" * 10**6: dict.fromkeys(range(100_000), 0.0)},
        nested(15, 2),
        nested(5, 10),
        [nested(4, 10)] * 6,
        np.zeros((2,) * 20, np.int8),
        np.zeros((5,) * 9, np.int8),
        np.zeros((1,) * 32),
        Opaque("x" * 10**7),
        Iterated([1.0] * 10**5),
        "x" * 10**6,
    ],
    ids=["long key", "deep", "wide", "list", "2^20", "5^9", "1^32", "opaque", "iterated", "text"],
)
def test_any_answer_is_quickly_shown(value: Any) -> None:
    """An answer made to be long when it is written out takes no time and no memory to speak of."""
    began = time.perf_counter()
    text = shown(value)
    assert time.perf_counter() - began < 2.0
    assert len(text) <= 7 * LONGEST


def test_dict() -> None:
    """A line an entry, values aligned; of many entries the first."""
    assert shown({"W": np.eye(2), "b": 1.0}) == "{'W': [[1., 0.],\n       [0., 1.]],\n 'b': 1}"
    lines = shown(dict.fromkeys(range(20), 0)).split("\n")
    assert (len(lines), lines[-1]) == (13, " ...}")


def test_description_is_one_line() -> None:
    """The name of a type can't begin a line of its own."""
    assert shown(Opaque("an object of type x\nPASSED")) == "an object of type x PASSED"
