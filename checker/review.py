"""Which kata to practise next, and why: what is due, what was begun, what is new.

Each kata is a card whose reviews are its practices, so that everything here is a query over the
history. A kata that is due is practised anew, from a fresh stub.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final, Literal, NamedTuple, TypeAlias

from checker.history import Event
from checker.kata import Kata
from checker.memory import Review, day_words, days_until, instant, is_due, next_due
from checker.practice import KINDS as _PRACTICE_KINDS
from checker.practice import Practice, is_pass, practices

Kind: TypeAlias = Literal["due", "begun", "new"]

KINDS: Final = _PRACTICE_KINDS
"""The kinds of events that suggestions follow from: they need `history.events(*KINDS)`."""


class Suggestion(NamedTuple):
    """A kata to practise, and why, in words."""

    kata: Kata
    kind: Kind
    reason: str
    due: datetime | None
    """Since when (UTC); `None` for what was never finished."""
    going: bool = False
    """Whether a practice of it goes on: its stub was handed out, and has not been passed."""


class Scheduled(NamedTuple):
    """A kata, when it is due (UTC), and how its last practice went."""

    kata: Kata
    due: datetime
    last: Practice


def suggest(katas: Sequence[Kata], events: Sequence[Event], now: datetime) -> list[Suggestion]:
    """What to practise, the first thing first: due, then begun, then new.

    The katas come in the order of the curriculum; new ones follow it, those first whose
    prerequisites are passed. The events are those of `KINDS`, in the order of time; `now` has the
    time zone by whose days is reckoned.
    """
    found = _replayed(events, now)
    planned = _schedule(katas, found)
    going = {practice.kata: practice for practice in found if practice.ended is None}
    due = [
        Suggestion(kata, "due", f"due {_since(when, now)}; {_last(last)}", when, kata.name in going)
        for kata, when, last in planned
        if is_due(when, now)
    ]
    rest = [kata for kata in katas if kata.name not in {entry.kata.name for entry in planned}]
    passed = _passed(events)
    begun: list[Suggestion] = []
    new: list[Suggestion] = []
    blocked: list[Suggestion] = []
    for kata in rest:
        missing = [name for name in kata.prerequisites if name not in passed]
        if kata.name in going:
            begun.append(Suggestion(kata, "begun", _begun(going[kata.name], now), None, True))
        elif missing:
            why = f"new; pass {' and '.join(missing)} first"
            blocked.append(Suggestion(kata, "new", why, None))
        else:
            new.append(Suggestion(kata, "new", f"new: {kata.level}, {kata.minutes} minutes", None))
    return [*due, *begun, *new, *blocked]


def schedule(katas: Sequence[Kata], events: Sequence[Event], now: datetime) -> list[Scheduled]:
    """When each kata that was practised is due, the earliest first."""
    return _schedule(katas, _replayed(events, now))


def _passed(events: Sequence[Event]) -> set[str]:
    bugs = {event.id for event in events if event.kind == "attempted" and event.data.get("debug")}
    judged = (event for event in events if event.kind == "judged" and event.of not in bugs)
    return {event.kata for event in judged if is_pass(event)}


def _replayed(events: Sequence[Event], now: datetime) -> list[Practice]:
    return practices([event._replace(at=instant(event.at, now)) for event in events])


def _schedule(katas: Sequence[Kata], found: Sequence[Practice]) -> list[Scheduled]:
    planned: list[Scheduled] = []
    for kata in katas:
        reviews: list[Review] = []
        ended: list[tuple[datetime, Practice]] = []
        for practice in found:
            rating = practice.rating(kata.minutes)
            if practice.kata == kata.name and practice.ended is not None and rating is not None:
                reviews.append(Review(practice.ended, rating))
                ended.append((practice.ended, practice))
        due = next_due(reviews)
        if due is not None:
            planned.append(Scheduled(kata, due, max(ended, key=lambda pair: pair[0])[1]))
    return sorted(planned, key=lambda entry: entry.due)


def _since(due: datetime, now: datetime) -> str:
    days = -days_until(due, now)
    return ("today", "since yesterday")[days] if days < 2 else f"for {days} days"


def _last(practice: Practice) -> str:
    """How the last practice went."""
    match practice.ending:
        case "solution":
            return "last time you looked at the solution"
        case "given up":
            return f"last time you gave up{_after(practice)}"
        case "mock":
            return "unsolved in a mock interview"
    count = practice.checks + practice.saves
    if count == 1 and not practice.hints:
        return "last time you passed at the first check"
    helped = f" and {_count(practice.hints, 'hint')}" if practice.hints else ""
    return f"last time it took {_count(count, 'check')}{helped}"


def _begun(practice: Practice, now: datetime) -> str:
    return f"begun {day_words(practice.began, now)}, not passed yet{_after(practice)}"


def _after(practice: Practice) -> str:
    count = practice.checks + practice.saves
    return f" after {_count(count, 'check')}" if count else ""


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'s' * (number != 1)}"
