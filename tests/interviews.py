"""Mock interviews made up for tests: real events in a history, under a clock of ours."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from checker.history import History
from checker.mock import Session, sessions
from checker.report import Check, Failed, Isolation, LoadError, NamedMistake, Passed, Report

BEGIN = datetime(2026, 3, 1, 20, 0, tzinfo=UTC)
TITLES = {
    "test_value": "Is the mean binary cross-entropy, as one scalar.",
    "test_zero_and_one": "Is finite for probabilities of exactly 0 and 1, right and wrong.",
    "test_memory_layout": "Does not depend on how the arrays lie in memory.",
    "test_large_input": "Handles a large batch as it does a small one.",
}
"""The checks of every kata here: a plain one, two of numerical care, a plain one."""
GUARD = NamedMistake(
    "log-unguarded",
    "Nothing guards the logarithm of 0",
    "log(0) is -inf, and 0 times -inf is nan. Keep the probabilities away from 0 and 1 by clipping "
    "them to [1e-15, 1 - 1e-15] first.",
)


class Interview:
    """An interview that happens: every method says at which minute of the wall clock."""

    def __init__(
        self, *katas: str, minutes: float = 40.0, file: Path | None = None, **data: Any
    ) -> None:
        self._now = BEGIN
        self.history = History(file, lambda: self._now)
        said = {"minutes": minutes, "katas": list(katas), "seed": 0, "folder": "mock"} | data
        self._id = self._record(0.0, "mock_started", data=said)

    def check(
        self,
        at: float,
        kata: str,
        broken: Sequence[str] = (),
        *,
        mistakes: Sequence[NamedMistake] = (),
        titles: dict[str, str] | None = None,
        mode: str = "check",
        loads: bool = True,
    ) -> None:
        """A check of that kata, with the names of the hidden tests that break."""
        self._now = BEGIN + timedelta(minutes=at)
        path = Path("mock") / f"{kata}.py"
        attempt = self.history.attempted(kata, path, b"", {"mode": mode, "mock": self._id})
        checks = tuple(
            Check(name, title, Failed("Wrong.", None) if name in broken else Passed(), 0.1)
            for name, title in (titles or TITLES).items()
        )
        report = Report(
            kata,
            str(path),
            checks if loads else (),
            None if loads else LoadError("No Python.", ""),
            tuple(mistakes),
            (),
            "",
            Isolation(True, True, True, True, "Landlock"),
            0,
            0.5,
        )
        self.history.judged(attempt, path, report, "1")

    def pause(self, begin: float, end: float) -> None:
        """The clock stands still from one minute to another."""
        self._record(begin, "mock_paused", of=self._id)
        self._record(end, "mock_resumed", of=self._id)

    def answer(self, at: float, kata: str, rating: object, *, question: str, answer: str) -> None:
        """A question of the oral part."""
        data = {"question": question, "answer": answer, "rating": rating}
        self._record(at, "mock_answered", kata=kata, of=self._id, data=data)

    def finish(self, at: float) -> None:
        """The end, early or noticed late."""
        self._record(at, "mock_finished", of=self._id)

    def abandon(self, at: float) -> None:
        """The other end."""
        self._record(at, "mock_abandoned", of=self._id)

    def session(self) -> Session:
        """What it comes to."""
        return sessions(self.history)[0]

    def _record(self, at: float, kind: str, **rest: Any) -> int:
        self._now = BEGIN + timedelta(minutes=at)
        return self.history.record(kind, **rest)


def example(file: Path | None = None) -> Interview:
    """Two katas: one solved after two checks that broke, the other one late; a pause; questions."""
    interview = Interview("bce_loss", "backward_pass", file=file, level="medium")
    interview.check(4, "bce_loss", ["test_value", "test_zero_and_one"])
    interview.check(9, "bce_loss", ["test_zero_and_one"], mistakes=[GUARD])
    interview.pause(10, 13)
    interview.check(14.5, "bce_loss")
    interview.check(16, "bce_loss")
    interview.check(25, "backward_pass", ["test_value", "test_memory_layout", "test_large_input"])
    interview.check(38, "backward_pass", ["test_large_input"])
    interview.finish(43)
    interview.check(44.5, "backward_pass")
    asked = "Why is log(0) a problem, and where does it come from?"
    interview.answer(50, "bce_loss", 3, question=asked, answer="It is -inf.\nA saturated sigmoid.")
    interview.answer(52, "bce_loss", 2, question="What is the gradient by the logit?", answer="")
    return interview
