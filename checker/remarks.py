"""What is worth saying about a file and does not change its verdict: speed, warnings, dtypes."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from typing import Final

import numpy as np

from checker.comparison import leaves
from checker.reference import Reference
from checker.submission import Call, Returned, Submission
from checker.text import one_line

SLOW: Final = 10.0
"""Times the reference's seconds from which a remark is made."""
NOTICEABLE: Final = 1e-3
"""Seconds of a call below which speed is no matter."""


def remarks(reference: Reference, submission: Submission) -> tuple[str, ...]:
    """Sentences about the calls of one grading, most useful first."""
    answered = [call for call in submission.calls if isinstance(call.answer, Returned)]
    if not answered or submission.out_of_time:
        return ()
    speed = _speed(reference, answered, submission)
    return (*speed, *_warnings(answered), *_dtypes(answered))


def _speed(reference: Reference, calls: Sequence[Call], submission: Submission) -> Iterator[str]:
    """The largest call against the reference on the same arguments, the fastest run of each."""
    call = max(calls, key=lambda call: call.size)
    if call.seconds < NOTICEABLE:
        return
    runs = []
    for _ in range(3):
        began = time.perf_counter()
        reference.answer(call)
        runs.append(time.perf_counter() - began)
    seconds = min([call.seconds, *submission.seconds_of(call, times=2)])
    factor = seconds / min(runs)
    if factor >= SLOW and seconds >= NOTICEABLE:
        yield (
            f"{factor:.0f} times slower than the reference on the largest input "
            f"({1e3 * seconds:.1f} ms): probably a Python loop where an array operation would do."
        )


def _warnings(calls: Sequence[Call]) -> Iterator[str]:
    seen = {
        text for call in calls if isinstance(call.answer, Returned) for text in call.answer.warnings
    }
    for text in sorted(seen)[:3]:
        yield f"NumPy or Python warned: {one_line(text)}. An interviewer would ask why."


def _dtypes(calls: Sequence[Call]) -> Iterator[str]:
    found = {
        leaf.dtype
        for call in calls
        if isinstance(call.answer, Returned)
        for leaf in leaves(call.answer.value)
        if isinstance(leaf, np.ndarray) and leaf.ndim
    }
    odd = sorted(str(dtype) for dtype in found if dtype != np.float64)
    if odd:
        yield f"The answer has dtype {', '.join(odd)}; float64 is what the next layer expects."
