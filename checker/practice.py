"""The practices of katas, found in the history by replay.

A practice begins when a stub is handed out (or at a first check, if no stub was) and ends with the
pass, a look at the solution, a fresh start after checks that did not pass, or the end of the mock
interview that it belongs to. Find-the-bug katas are none.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Final, Literal, TypeAlias

from fsrs import Rating

from checker.history import Event

Ending: TypeAlias = Literal["passed", "solution", "given up", "mock"]
_Key: TypeAlias = tuple[str, int | None]

KINDS: Final = (
    *("started", "reset", "attempted", "judged", "hinted", "solution_shown"),
    *("mock_started", "mock_finished", "mock_abandoned"),
)
"""The kinds of events that practices follow from."""
MANY_CHECKS: Final = 5
"""More of them make a pass a hard one."""
_SAVES: Final = 3
"""`kata watch` judges every save, of half a thought too: so many count as one check."""


@dataclass(frozen=True, slots=True)
class Practice:
    """One practice of a kata."""

    kata: str
    began: datetime
    handed_out: bool
    """Whether it began with a stub; else with its first check, and its length is not known."""
    mock: int | None = None
    """The event that the mock interview began with, if it belongs to one."""
    checks: int = 0
    saves: int = 0
    """What `kata watch` judged; the checks are those that were asked for."""
    hints: int = 0
    judged: datetime | None = None
    """When the last verdict was given."""
    ended: datetime | None = None
    ending: Ending | None = None

    @property
    def minutes(self) -> float | None:
        """How long it took, if that is known."""
        if self.ended is None or not self.handed_out:
            return None
        return (self.ended - self.began).total_seconds() / 60

    def rating(self, par: float) -> Rating | None:
        """How well it went, for a kata of `par` minutes; `None` while it goes on."""
        if self.ending is None:
            return None
        if self.ending != "passed":
            return Rating.Again
        effort = self.checks + -(-self.saves // _SAVES)
        if self.hints or effort > MANY_CHECKS:
            return Rating.Hard
        quick = self.minutes is not None and self.minutes < par
        return Rating.Easy if effort == 1 and quick else Rating.Good


def practices(events: Sequence[Event]) -> list[Practice]:
    """The practices that these events make, in the order of their beginning.

    The events come in the order of time; other kinds than `KINDS` change nothing.
    """
    replay = _Replay(events)
    for event in events:
        replay.take(event)
    return sorted([*replay.ended, *replay.open.values()], key=lambda found: found.began)


def is_pass(event: Event) -> bool:
    """Whether a `judged` event is a pass of all checks."""
    return event.data.get("verdict") == "passed" and bool(event.data.get("complete"))


class _Replay:
    """The practices so far: at most one of a kata goes on, beside one in each mock interview."""

    def __init__(self, events: Sequence[Event]) -> None:
        self.open: dict[_Key, Practice] = {}
        self.ended: list[Practice] = []
        self._seen: set[_Key] = set()
        self._debugging: set[str] = set()
        self._attempts = {event.id: event for event in events if event.kind == "attempted"}
        mocks = [event for event in events if event.kind == "mock_started"]
        self._mock_folders = {str(event.data.get("folder")) for event in mocks}

    def take(self, event: Event) -> None:
        """Go on by one event."""
        match event.kind:
            case "started" | "reset":
                self._handed_out(event)
            case "judged":
                self._judged(event)
            case "hinted" | "solution_shown" if event.kata not in self._debugging:
                self._helped(event)
            case "mock_started":
                for kata in _names(event.data.get("katas")):
                    self._begin((kata, event.id), event, handed_out=True)
            case "mock_finished" | "mock_abandoned":
                self._mock_over(event)

    def _begin(self, key: _Key, event: Event, *, handed_out: bool) -> None:
        self._seen.add(key)
        self.open[key] = Practice(key[0], event.at, handed_out, mock=key[1])

    def _end(self, key: _Key, at: datetime, ending: Ending) -> None:
        self.ended.append(replace(self.open.pop(key), ended=at, ending=ending))

    def _handed_out(self, event: Event) -> None:
        if event.data.get("debug"):
            self._debugging.add(event.kata)
            return
        if event.path is not None and str(event.path.parent) in self._mock_folders:
            return  # it began with the interview
        self._debugging.discard(event.kata)
        key = (event.kata, None)
        before = self.open.get(key)
        if before is not None and before.judged is not None:
            self._end(key, before.judged, "given up")  # it was then that it was not known
        self._begin(key, event, handed_out=True)

    def _judged(self, event: Event) -> None:
        attempt = self._attempts.get(event.of or 0)
        how = attempt.data if attempt is not None else {}
        if how.get("debug"):
            return
        mock = how.get("mock")
        key = (event.kata, mock if isinstance(mock, int) else None)
        if how.get("mode") == "frozen" and is_pass(event):
            self._solved_after_all(key)
        if key not in self._seen:
            self._begin(key, event, handed_out=False)
        practice = self.open.get(key)
        if practice is None:
            return  # it is over: checks of a solved file are no reviews
        practice = replace(practice, judged=event.at)
        if event.data.get("complete") or event.data.get("verdict") != "passed":  # no part of a pass
            watched = how.get("mode") == "watch"
            practice = replace(
                practice,
                checks=practice.checks + (not watched),
                saves=practice.saves + watched,
            )
        self.open[key] = practice
        if is_pass(event):
            self._end(key, event.at, "passed")

    def _helped(self, event: Event) -> None:
        key = (event.kata, None)  # there is no help in a mock interview
        practice = self.open.get(key)
        if practice is None:
            return
        if event.kind == "hinted":
            self.open[key] = replace(practice, hints=practice.hints + 1)
        else:
            self._end(key, event.at, "solution")

    def _mock_over(self, event: Event) -> None:
        """End what stayed unsolved; what was abandoned unseen is no practice."""
        for key in [key for key in self.open if key[1] is not None and key[1] == event.of]:
            if event.kind == "mock_abandoned" and self.open[key].judged is None:
                del self.open[key]
            else:
                self._end(key, event.at, "mock")

    def _solved_after_all(self, key: _Key) -> None:
        """The text at the end of a mock interview is judged when that is over."""
        for index, practice in enumerate(self.ended):
            if (practice.kata, practice.mock, practice.ending) == (*key, "mock"):
                self.ended[index] = replace(practice, ending="passed", checks=practice.checks + 1)


def _names(value: Any) -> list[str]:
    return [name for name in value if isinstance(name, str)] if isinstance(value, list) else []
