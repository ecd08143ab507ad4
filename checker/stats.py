"""Statistics: what the history says about how far somebody is. Nothing is stored for them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from statistics import median
from typing import Final

from checker.debugging import bugs
from checker.history import Event, History, State
from checker.kata import Kata
from checker.memory import day_of, instant
from checker.mock import sessions
from checker.practice import is_pass, practices

SITTING: Final = timedelta(hours=4)
"""A longer practice had a night or a day's work in it: how long it took is not known."""


@dataclass(frozen=True, slots=True)
class KataStats:
    """One kata: its state, and how long it took from the stub to the pass."""

    name: str
    par: int
    """Minutes."""
    state: State
    attempts: int
    """Files judged, bugs to be found and mock interviews included."""
    passes: int
    """Practices that ended with a pass, mock interviews included."""
    minutes: float | None
    """The median of those that were one sitting, outside of mock interviews."""


@dataclass(frozen=True, slots=True)
class MistakeCount:
    """A named mistake, and in how many practices it was made."""

    kata: str
    slug: str
    title: str
    times: int


@dataclass(frozen=True, slots=True)
class QuizStats:
    """Answers to oral questions; `ratings` counts again, hard, good and easy."""

    questions: int
    answers: int
    ratings: tuple[int, int, int, int]


@dataclass(frozen=True, slots=True)
class MockStats:
    """Mock interviews that have ended and were not abandoned; their katas, and those in time."""

    held: int
    katas: int
    solved: int


@dataclass(frozen=True, slots=True)
class Statistics:
    """All that is counted. A day is local, and ends at four in the morning."""

    today: date
    katas: tuple[KataStats, ...]
    days: dict[date, int]
    """How many files were judged and questions answered on each day that had any."""
    streak: int
    """Days in a row with a practice, up to today or yesterday."""
    longest_streak: int
    solved_on: tuple[tuple[date, int], ...]
    """How many katas were solved by the end of each day that brought a new one."""
    mistakes: tuple[MistakeCount, ...]
    """The most frequent first; those of bugs to be found are left out."""
    bugs_found: int
    bugs_begun: int
    quiz: QuizStats
    mocks: MockStats

    @property
    def solved(self) -> int:
        """How many katas have been passed."""
        return sum(kata.state == "passed" for kata in self.katas)


def statistics(history: History, katas: Sequence[Kata], now: datetime) -> Statistics:
    """What the history says at `now`, whose time zone tells one day from the next."""
    events = history.events()
    days = Counter(
        day_of(instant(event.at, now), now)
        for event in events
        if event.kind in ("attempted", "quizzed") and event.data.get("mode") != "frozen"
    )
    today = day_of(now, now)
    begun, found = bugs(events)
    current, longest = _streaks(days, today)
    return Statistics(
        today=today,
        katas=_katas(history, events, katas),
        days=dict(sorted(days.items())),
        streak=current,
        longest_streak=longest,
        solved_on=_solved_on(events, {kata.name for kata in katas}, now),
        mistakes=_mistakes(history, events),
        bugs_found=found.total(),
        bugs_begun=begun.total(),
        quiz=_quiz(events),
        mocks=_mocks(history),
    )


def _katas(
    history: History, events: Sequence[Event], katas: Sequence[Kata]
) -> tuple[KataStats, ...]:
    states = history.states()
    attempts = Counter(event.kata for event in events if event.kind == "attempted")
    passes: Counter[str] = Counter()
    minutes: defaultdict[str, list[float]] = defaultdict(list)
    for practice in practices(events):
        if practice.ending == "passed":
            passes[practice.kata] += 1
            took = practice.minutes
            in_one_sitting = took is not None and 0 <= took <= SITTING.total_seconds() / 60
            if took is not None and in_one_sitting and practice.mock is None:
                minutes[practice.kata].append(took)
    return tuple(
        KataStats(
            name=kata.name,
            par=kata.minutes,
            state=states.get(kata.name, "new"),
            attempts=attempts[kata.name],
            passes=passes[kata.name],
            minutes=round(median(minutes[kata.name]), 2) if minutes[kata.name] else None,
        )
        for kata in katas
    )


def _streaks(days: Counter[date], today: date) -> tuple[int, int]:
    """The streak that goes on, and the longest there was."""
    one = timedelta(days=1)
    longest = length = 0
    before = date.min
    for day in sorted(days):
        length = length + 1 if day - one == before else 1
        longest = max(longest, length)
        before = day
    return (length if before >= today - one else 0), longest


def _solved_on(
    events: Sequence[Event], names: set[str], now: datetime
) -> tuple[tuple[date, int], ...]:
    debugged = {event.id for event in events if event.data.get("debug")}
    solved: set[str] = set()
    found: dict[date, int] = {}
    for event in events:
        passed = event.kind == "judged" and is_pass(event) and event.of not in debugged
        if passed and event.kata in names - solved:
            solved.add(event.kata)
            found[day_of(instant(event.at, now), now)] = len(solved)
    return tuple(found.items())


def _mistakes(history: History, events: Sequence[Event]) -> tuple[MistakeCount, ...]:
    """Each is counted once until its kata is passed or begun anew: a save is not a new mistake.

    Those of an interview that goes on are kept back, as `kata check` does.
    """
    going_on = [one.id for one in sessions(history) if one.ended is None]
    left_out = {
        event.id
        for event in events
        if event.data.get("debug") or event.data.get("mock") in going_on
    }
    times: Counter[tuple[str, str]] = Counter()
    titles: dict[tuple[str, str], str] = {}
    made: defaultdict[str, set[str]] = defaultdict(set)
    for event in events:
        if event.kind in ("started", "reset"):
            made[event.kata].clear()
        elif event.kind == "judged" and event.of not in left_out:
            if is_pass(event):
                made[event.kata].clear()
                continue
            for slug, title in _named(history, event):
                if slug not in made[event.kata]:
                    made[event.kata].add(slug)
                    times[event.kata, slug] += 1
                titles[event.kata, slug] = title
    return tuple(
        MistakeCount(kata, slug, titles[kata, slug], count)
        for (kata, slug), count in times.most_common()
    )


def _named(history: History, judged: Event) -> list[tuple[str, str]]:
    report = history.report(judged.id) or {}
    mistakes = report.get("mistakes")
    return [
        (str(mistake.get("slug", "")), str(mistake.get("title", "")))
        for mistake in (mistakes if isinstance(mistakes, list) else [])
        if isinstance(mistake, dict)
    ]


def _quiz(events: Sequence[Event]) -> QuizStats:
    answers = [event.data for event in events if event.kind == "quizzed"]
    ratings = Counter(str(answer.get("rating")) for answer in answers)
    return QuizStats(
        questions=len({str(answer.get("slug")) for answer in answers}),
        answers=len(answers),
        ratings=(ratings["1"], ratings["2"], ratings["3"], ratings["4"]),
    )


def _mocks(history: History) -> MockStats:
    held = [one for one in sessions(history) if one.ended and one.ended.how != "abandoned"]
    katas = [kata for one in held for kata in one.katas]
    return MockStats(len(held), len(katas), sum(one.solved_after is not None for one in katas))
