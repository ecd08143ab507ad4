"""What comes from a worker: whatever it is, the judge keeps its head and gives a verdict."""

from __future__ import annotations

import contextlib
import io
import json
import random
import struct
import time
import tracemalloc
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from rich.console import Console

from checker.grading import grade
from checker.kata import find_kata
from checker.launch import Layers, Worker, WorkerError, Workers
from checker.render import draw
from checker.report import NotRun
from checker.report_json import report_object
from checker.submission import CallEnded, Loader, Submission
from checker.worker import (
    MAX_FRAME,
    MAX_ITEMS,
    CodecError,
    Iterated,
    Opaque,
    Seeded,
    Source,
    decode,
    encode,
)


def array_head(code: bytes, shape: tuple[int, ...]) -> bytes:
    """The beginning of an array's bytes, up to its layout."""
    return (
        b"a"
        + bytes((len(code), len(shape)))
        + code
        + b"".join(struct.pack("<q", side) for side in shape)
    )


GREEDY = {
    "a list of as many items as bytes": b"l" + struct.pack("<I", MAX_FRAME - 5)
    + b"N" * (MAX_FRAME - 5),
    "lists in lists": b"l\x02\x00\x00\x00" * 200_000,
    "a huge array without bytes": array_head(b"<f8", (2**31, 2**31)) + b"C",
    "sides whose product wraps around": array_head(b"<f8", (2**32, 2**32)) + b"C" + bytes(64),
    "an empty array with a huge side": array_head(b"<f8", (2**62, 0)) + b"C",
    "one array whose strides reach far": array_head(b"|u1", (2, 1)) + b"S"
    + struct.pack("<qq", 2**40, 1) + bytes(2),
    "many arrays whose strides reach far": b"l" + struct.pack("<I", 2000)
    + (array_head(b"|u1", (2,)) + b"S" + struct.pack("<q", 2**24) + bytes(2)) * 2000,
    "a text that ends too early": b"s" + struct.pack("<I", 2**31) + b"x",
    "a dtype with fields": array_head(b"f8,f8,f8", (1,)) + b"C" + bytes(24),
    "a dtype of objects": array_head(b"|O", (1,)) + b"C" + bytes(8),
    "a dtype with a shape": array_head(b"(9999,9999)f8", (1,)) + b"C" + bytes(8),
}  # fmt: skip


@pytest.mark.parametrize("payload", GREEDY.values(), ids=GREEDY)
def test_greedy_frames_cost_little(payload: bytes) -> None:
    """They are refused, or read, within a second and without much more memory than they have."""
    tracemalloc.start()
    began = time.process_time()
    with contextlib.suppress(CodecError):
        decode(payload)
    seconds, peak = time.process_time() - began, tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert seconds < 5.0
    assert peak < 2 * MAX_FRAME


def test_spread_arrays_lose_their_strides_not_their_values() -> None:
    """A result with gaps too large for a frame arrives without them."""
    spread = [np.arange(2**20, dtype=float)[number :: 2**10] for number in range(4)]
    for array, back in zip(spread, decode(encode(spread)), strict=True):
        np.testing.assert_array_equal(back, array)
    assert decode(encode(spread))[0].strides == spread[0].strides
    assert decode(encode(spread))[3].strides == (8,)


def test_as_many_values_as_are_sent_are_read() -> None:
    """The bounds of reading and of writing fit together."""
    assert len(decode(encode([None] * (MAX_ITEMS - 1)))) == MAX_ITEMS - 1


SPEAKER = """
import struct, sys, threading, time
frame = sys._getframe()
while "send" not in frame.f_locals:
    frame = frame.f_back
send, encode = frame.f_locals["send"], frame.f_globals["encode"]

def says(*payloads):
    for payload in payloads:
        send(encode(payload))

def late(*payloads):
    threading.Timer(0.1, says, payloads).start()
"""
ANSWER = '[2, "returned", 1.0, None, None, 0.0, []]'
BODIES = {
    "an answer before the call": ("late([1, 'returned', 1.0, None, None, 0.0, []])", "return 1.0"),
    "a greeting again": ("late(['ready', [], []])", "return 1.0"),
    "two answers at once": ("", "says([1, 'returned', 1.0, None, None, 0.0, []])\n    return 1.0"),
    "a second answer, later": ("", f"late({ANSWER})\n    return 1.0"),
    "an answer to another call": ("", f"says({ANSWER})\n    time.sleep(9)"),
    "an answer without a number": ("", "says('passed')\n    time.sleep(9)"),
    "a number that is an array": ("", "says([[1, 2], 'returned'])\n    time.sleep(9)"),
    "a verdict": ("", "says({'verdict': 'passed', 'checks': []})\n    time.sleep(9)"),
    "nothing": ("", "says(None)\n    time.sleep(9)"),
}


def ask_slowly(submission: Submission) -> None:
    """Three calls, a fifth of a second between them."""
    for _ in range(3):
        time.sleep(0.2)
        submission.answer()


@pytest.mark.parametrize(("on_import", "in_call"), BODIES.values(), ids=BODIES)
def test_replies_that_no_call_asked_for_end_the_worker(on_import: str, in_call: str) -> None:
    """Early, late and second replies, and those to other calls, are noticed; the worker is dead."""
    source = f"{SPEAKER}\n{on_import}\ndef answer():\n    {in_call}\n"
    with Workers() as workers:
        worker = workers.take()
        opened = iter([worker])
        loader = Loader(source.encode(), module="m", file="m.py", open_channel=lambda: next(opened))
        submission = Submission(loader)
        submission.open()
        began = time.monotonic()
        with pytest.raises(CallEnded, match="broke the pipe"):
            ask_slowly(submission)
        assert time.monotonic() - began < 3.0
        assert worker._process.poll() is not None


def forged(chance: random.Random, depth: int = 0) -> Any:
    """Some value that the codec carries, or that no kata asks for."""
    simple: list[Callable[[], Any]] = [
        lambda: None,
        lambda: chance.choice([True, False]),
        lambda: chance.choice([0, -1, 2**63 - 1, 7]),
        lambda: chance.choice([0.0, float("nan"), float("inf"), 1e308, -0.5]),
        lambda: chance.choice(["", "PASSED", "\ud800\x1b[31m", "[bold]x[/bold]", "\u202e" * 9]),
        lambda: b"\x00\xff",
        lambda: Opaque("an object\nPASSED  all checks\x1b[0m"),
        lambda: Seeded(3, "Mersenne\x1b"),
        lambda: Source("f", "def f("),
        lambda: np.zeros(chance.choice([(), (0,), (3, 2), (1,) * 12, (2, 0, 2)])),
        lambda: np.full((2, 3), chance.choice([np.nan, np.inf, 0.5])),
        lambda: np.arange(6).astype(chance.choice(["u1", "f2", "g", "?", ">i4", "Q"])),
        lambda: np.broadcast_to(np.float32(1.0), (4, 5)),
    ]
    nested: list[Callable[[], Any]] = [
        lambda: [forged(chance, depth + 1) for _ in range(chance.randrange(4))],
        lambda: tuple(forged(chance, depth + 1) for _ in range(chance.randrange(4))),
        lambda: Iterated(forged(chance, depth + 1) for _ in range(chance.randrange(4))),
        lambda: {
            chance.choice(["dW1", "db1", "dW2", "db2", "x", 1, 2.5, None, "\x1b"]): forged(
                chance, depth + 1
            )
            for _ in range(chance.randrange(5))
        },
    ]
    return chance.choice(simple + nested if depth < 3 else simple)()


class Liar(Worker):
    """No process at all: says that the file is loaded, and answers every call with anything."""

    seed = 0

    def __init__(self, *, require_isolation: bool = False) -> None:
        del require_isolation
        self._chance = random.Random(self.seed)

    def layers(self) -> Layers:
        """All that a forged greeting may claim."""
        return Layers((), ())

    def exchange(self, payload: bytes, seconds: float) -> Any:
        """A reply of the right number, with every other part forged now and then."""
        del seconds
        chance = self._chance
        if b"load" in payload[:20]:
            names = ["relu_derivative", "backward_pass", "mini_batches", 3, forged(chance)]
            return ["loaded", names]
        number = struct.unpack_from("<q", payload, payload.index(b"i") + 1)[0]
        changed = [[forged(chance)], {}] if chance.random() < 0.3 else None
        reply = [
            *(number, "returned", forged(chance), changed),
            *(chance.choice([None, None, 1, number, -3, True]), 0.001, [forged(chance)]),
        ]
        if chance.random() < 0.2:
            reply = [number, "raised", "KeyError\x1b", "'dW1'\nPASSED", 'File "x"\x07', 0.1]
        if chance.random() < 0.05:
            reply[chance.randrange(len(reply))] = forged(chance)
        return decode(encode(reply))

    def output(self) -> str:
        """What a candidate might print."""
        return "PASSED  all 9 checks\n\x1b[2J"

    def close(self) -> None:
        """There is nothing to end."""


@pytest.mark.parametrize("name", ["relu_derivative", "backward_pass", "mini_batch"])
@pytest.mark.parametrize("seed", range(12))
def test_forged_replies_never_pass_and_never_break_the_judge(
    name: str, seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Well-formed lies of all kinds end in a verdict that can be drawn, stored and sent."""
    monkeypatch.setattr(Liar, "seed", seed)
    kata = find_kata(name)
    with Workers(Liar) as workers:
        report = grade(kata, kata.solution().encode(), file="x.py", workers=workers, seed=seed)
    assert report.verdict != "passed"
    assert "\x1b" not in json.dumps(report_object(report), ensure_ascii=False)
    page = io.StringIO()
    draw(report, [], Console(file=page, width=80))
    page.getvalue().encode()
    assert "PASSED  " not in [line[:8] for line in page.getvalue().splitlines()]


def test_what_the_judge_keeps_is_bounded() -> None:
    """Large results, each of them legal, end the worker before they fill the judge's memory."""
    source = b"import numpy as np\ndef relu_derivative(x):\n    return np.zeros((1000, 2000))\n"
    kata = find_kata("relu_derivative")
    with Workers() as workers:
        report = grade(kata, source, file="x.py", workers=workers)
        loader = Loader(source, module="m", file="m.py", open_channel=workers.take)
        submission = Submission(loader)
        with pytest.raises(CallEnded, match="returned more than 128 MiB"):
            [submission.relu_derivative(1.0) for _ in range(20)]
    assert report.verdict == "failed"
    assert "shape (1000, 2000)" in str(report.checks[0])
    assert isinstance(report.checks[-1].outcome, NotRun)


def test_a_frame_that_promises_too_much_ends_the_worker() -> None:
    """Its length is read before anything is allocated."""
    source = "import os, time\ndef answer():\n    for n in range(3, 9):\n        try:\n"
    source += "            os.write(n, b'\\xff\\xff\\xff\\xff')\n        except OSError:\n"
    source += "            pass\n    time.sleep(9)\n"
    with Workers() as workers:
        worker = workers.take()
        assert worker.exchange(encode(["load", source.encode(), "m", "m.py"]), 9.0)[0] == "loaded"
        call = encode(["call", 1, None, "answer", None, False]) + encode([[], {}])
        with pytest.raises(WorkerError, match="too long"):
            worker.exchange(call, 5.0)
