"""What is worth saying about a file and does not change its verdict: speed, warnings, dtypes."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from types import ModuleType
from typing import Any, Final

import numpy as np

from checker.submission import Call, Returned, live
from checker.text import clean

SLOW: Final = 10.0
"""Times the reference's seconds from which a remark is made."""
NOTICEABLE: Final = 1e-3
"""Seconds of a call below which speed is no matter."""


def remarks(reference: ModuleType, calls: Sequence[Call]) -> tuple[str, ...]:
    """Sentences about the calls of one grading, most useful first."""
    answered = [call for call in calls if isinstance(call.answer, Returned)]
    if not answered:
        return ()
    return (*_speed(reference, answered), *_warnings(answered), *_dtypes(answered))


def _speed(reference: ModuleType, calls: Sequence[Call]) -> Iterator[str]:
    """The largest calls against the reference on the same arguments, the fastest run of each."""
    largest = max(call.size for call in calls)
    biggest = [call for call in calls if call.size == largest]
    seconds = min(call.seconds for call in biggest)
    if seconds < NOTICEABLE:
        return
    call = biggest[0]
    function = getattr(reference, call.function)
    runs = []
    for _ in range(3):
        began = time.perf_counter()
        function(*map(live, call.arguments), **call.keywords)
        runs.append(time.perf_counter() - began)
    factor = seconds / min(runs)
    if factor >= SLOW:
        yield (
            f"{factor:.0f} times slower than the reference on the largest input "
            f"({1e3 * seconds:.1f} ms): probably a Python loop where an array operation would do."
        )


def _warnings(calls: Sequence[Call]) -> Iterator[str]:
    seen = {
        text
        for call in calls
        if isinstance(call.answer, Returned)
        for text in call.answer.warnings
    }
    for text in sorted(seen)[:3]:
        yield f"NumPy or Python warned: {clean(text)}. An interviewer would ask why."


def _dtypes(calls: Sequence[Call]) -> Iterator[str]:
    found = {
        array.dtype
        for call in calls
        if isinstance(call.answer, Returned)
        for array in _arrays(call.answer.value)
    }
    odd = sorted(str(dtype) for dtype in found if dtype != np.float64)
    if odd:
        yield f"The answer has dtype {', '.join(odd)}; float64 is what the next layer expects."


def _arrays(value: Any) -> Iterator[np.ndarray]:
    match value:
        case np.ndarray():
            if value.ndim:
                yield value
        case dict():
            for part in value.values():
                yield from _arrays(part)
        case list() | tuple():
            for part in value:
                yield from _arrays(part)

