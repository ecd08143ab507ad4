"""A mock interview as values: replayed from the history's events, nothing is stored twice.

Time is always an argument. What counts, exactly:

- The deadline is the start plus the minutes plus every pause. An interview ends at the deadline, or
  before it by `mock_finished` or `mock_abandoned`, whichever is recorded first.
- An attempt is late if it was made after the end. Only one in time can solve a kata.
- When a command notices the end, it freezes every file: its text as it is then. Frozen at most
  `GRACE` seconds after the deadline, that text is in time; later it is stored, but late.
- The text that counts is the last one that the history holds in time, frozen or attempted. It is
  judged once more if no attempt has judged it (an attempt of mode `frozen`, at the end).
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple, TypeAlias

from checker.kata import find_kata, kata_names

if TYPE_CHECKING:
    from checker.history import Event, History
    from checker.report import Verdict

Ending: TypeAlias = Literal["finished", "time_up", "abandoned"]

GRACE: Final = 5.0
"""Seconds after the deadline in which a frozen file is still in time."""
LONGEST: Final = 24 * 60
"""Minutes of the longest interview."""

_KINDS: Final = (
    *("mock_started", "mock_paused", "mock_resumed"),
    *("mock_frozen", "mock_finished", "mock_abandoned", "mock_answered"),
)


class Ended(NamedTuple):
    """When the interview ended (never after the deadline), and how."""

    at: datetime
    how: Ending


class Pause(NamedTuple):
    """When the clock stood still; `end` is `None` for as long as it does."""

    begin: datetime
    end: datetime | None


class BrokenCheck(NamedTuple):
    """A hidden test that did not pass."""

    name: str
    title: str


class MistakeMade(NamedTuple):
    """A mistake that the stored report names; a running interview does not show it."""

    slug: str
    title: str


class OralAnswer(NamedTuple):
    """A follow-up question, the candidate's answer (empty: spoken) and own rating, 1 to 4."""

    question: str
    answer: str
    rating: int


@dataclass(frozen=True, slots=True)
class Attempt:
    """One check of one kata."""

    id: int
    """Its event: `history.source` has its text."""
    seconds: float
    """Since the start, without the pauses."""
    verdict: Verdict | None
    """`None` where the judge was killed before it had one."""
    complete: bool
    """Whether every check was asked for."""
    passed: int
    total: int
    broken: tuple[BrokenCheck, ...]
    mistakes: tuple[MistakeMade, ...]
    late: bool
    frozen: bool
    """Whether it is the judging of the frozen text, which nobody asked for with `kata check`."""


@dataclass(frozen=True, slots=True)
class KataRecord:
    """What happened with one kata."""

    name: str
    par: int | None
    """Minutes; `None` where the kata is no longer installed."""
    path: Path
    attempts: tuple[Attempt, ...]
    counted: int | None
    """The event whose text counts; `None` where there is none, as the stub was never checked."""
    late_text: int | None
    """The event that holds the file's text where it was frozen too late to count."""
    oral: tuple[OralAnswer, ...]

    @property
    def solved_after(self) -> float | None:
        """Seconds, without pauses, to the first attempt in time that passed every check."""
        times = (
            attempt.seconds
            for attempt in self.attempts
            if attempt.verdict == "passed" and attempt.complete and not attempt.late
        )
        return min(times, default=None)


@dataclass(frozen=True, slots=True)
class Session:
    """One mock interview."""

    number: int
    """What people call it: 1, 2, 3, ... in the order of their starts."""
    id: int
    """Its `mock_started` event."""
    started: datetime
    minutes: float
    deadline: datetime
    """It moves on with every pause that has ended."""
    ended: Ended | None
    pauses: tuple[Pause, ...]
    katas: tuple[KataRecord, ...]
    folder: Path
    level: str | None
    topics: tuple[str, ...]
    tracks: tuple[str, ...]
    seed: int
    allow_pause: bool
    last_event: datetime
    """When anything of it was recorded last: no clock may be before that."""

    @property
    def seconds(self) -> float:
        """What the candidate was given."""
        return self.minutes * 60

    @property
    def paused(self) -> bool:
        """Whether the clock stands still."""
        return bool(self.pauses) and self.pauses[-1].end is None

    def elapsed(self, at: datetime) -> float:
        """Seconds from the start to `at`, without the pauses."""
        spent = at - self.started
        for begin, end in self.pauses:
            spent -= max(min(end or at, at) - begin, timedelta())
        return max(spent.total_seconds(), 0.0)

    def left(self, now: datetime) -> float:
        """Seconds that are left; 0 where it has ended."""
        return 0.0 if self.ended else max(self.seconds - self.elapsed(now), 0.0)

    def is_due(self, now: datetime) -> bool:
        """Whether the time is up, and nobody has noticed yet."""
        return self.ended is None and not self.paused and now >= self.deadline

    def kata(self, name: str) -> KataRecord | None:
        """The record of that kata."""
        return next((record for record in self.katas if record.name == name), None)


def sessions(history: History, *, checks: bool = True) -> list[Session]:
    """Every mock interview, the earliest first.

    Without `checks` no attempt is read: that is quick, and enough to tell which one is running.
    """
    events = history.events(*_KINDS)
    starts = [event for event in events if event.kind == "mock_started"]
    later: defaultdict[int | None, list[Event]] = defaultdict(list)
    for event in events:
        later[event.of].append(event)
    attempts = _attempts(history) if starts and checks else {}
    pars: dict[str, int] = {}
    found: list[Session] = []
    for start in starts:
        session = _session(len(found) + 1, start, sorted(later[start.id]))  # in order of their ids
        if session is not None:
            tried = attempts.get(start.id, [])
            for record in session.katas:
                if record.name not in pars and record.name in kata_names():
                    pars[record.name] = find_kata(record.name).minutes
            katas = [
                _with_events(record, session, later[start.id], tried, pars)
                for record in session.katas
            ]
            found.append(replace(session, katas=tuple(katas)))
    return found


def running(history: History, *, checks: bool = True) -> Session | None:
    """The interview that has not ended: the first to have begun, should there be several."""
    return next((one for one in sessions(history, checks=checks) if one.ended is None), None)


class _Tried(NamedTuple):
    event: Event
    judged: Event | None
    report: dict[str, Any]


def _attempts(history: History) -> dict[int, list[_Tried]]:
    """The attempts of each interview, by its event."""
    tried = [event for event in history.events("attempted") if type(event.data.get("mock")) is int]
    if not tried:
        return {}
    verdicts = {event.of: event for event in reversed(history.events("judged"))}
    found: defaultdict[int, list[_Tried]] = defaultdict(list)
    for event in sorted(tried):
        judged = verdicts.get(event.id)
        report = history.report(judged.id) if judged else None
        found[event.data["mock"]].append(_Tried(event, judged, report or {}))
    return found


def _session(number: int, start: Event, events: Sequence[Event]) -> Session | None:
    """The interview without what happened to its katas; `None` where its row makes no sense."""
    data = start.data
    minutes, names, folder = data.get("minutes"), _texts(data.get("katas")), data.get("folder")
    if not isinstance(minutes, int | float) or not 0 < minutes <= LONGEST:
        return None
    if not names or not isinstance(folder, str) or not folder or "\0" in folder:
        return None
    deadline = start.at + timedelta(minutes=minutes)
    ended: Ended | None = None
    pauses: list[Pause] = []
    for event in events:
        open_since = pauses[-1].begin if pauses and pauses[-1].end is None else None
        ends = event.kind in ("mock_finished", "mock_abandoned")
        if open_since is not None and (ends or event.kind == "mock_resumed"):
            pauses[-1] = Pause(open_since, max(event.at, open_since))
            deadline += max(event.at, open_since) - open_since
        elif event.kind == "mock_paused" and open_since is None and event.at < deadline:
            pauses.append(Pause(event.at, None))
        if ends:
            ended = _ended(event, deadline)
            break
    seed, level = data.get("seed"), data.get("level")
    return Session(
        number=number,
        id=start.id,
        started=start.at,
        minutes=float(minutes),
        deadline=deadline,
        ended=ended,
        pauses=tuple(pauses),
        katas=tuple(
            KataRecord(name, None, Path(folder) / f"{name}.py", (), None, None, ())
            for name in names
        ),
        folder=Path(folder),
        level=level if isinstance(level, str) else None,
        topics=_texts(data.get("topics")),
        tracks=_texts(data.get("tracks")),
        seed=seed if isinstance(seed, int) else 0,
        allow_pause=data.get("allow_pause") is True,
        last_event=max(event.at for event in (start, *events)),
    )


def _ended(event: Event, deadline: datetime) -> Ended:
    at = min(event.at, deadline)
    if event.kind == "mock_abandoned":
        return Ended(at, "abandoned")
    return Ended(at, "finished" if event.at < deadline else "time_up")


def _with_events(
    record: KataRecord,
    session: Session,
    events: Sequence[Event],
    tried: Sequence[_Tried],
    pars: dict[str, int],
) -> KataRecord:
    """The record with what happened to its kata."""
    of_kata = [one for one in tried if one.event.kata == record.name]
    frozen = [one for one in events if one.kind == "mock_frozen" and one.kata == record.name]
    # A file that was missing or unreadable has no text: then the last attempt's is left to count.
    with_text = [one for one in frozen if one.data.get("unread") is None]
    end = session.ended.at if session.ended else session.deadline
    in_time = [one for one in with_text if one.at <= end + timedelta(seconds=GRACE)]
    checked = [one.event for one in of_kata if not _is_frozen(one) and one.event.at <= end]
    late = [one for one in with_text if one not in in_time]
    answers = {answer.question: answer for answer in _answers(events, record.name)}
    return replace(
        record,
        par=pars.get(record.name),
        attempts=tuple(_attempt(one, session, end) for one in of_kata),
        counted=max((one.id for one in [*in_time, *checked]), default=None),
        late_text=late[0].id if late and not in_time else None,
        oral=tuple(answers.values()),
    )


def _is_frozen(tried: _Tried) -> bool:
    return tried.event.data.get("mode") == "frozen"


def _attempt(tried: _Tried, session: Session, end: datetime) -> Attempt:
    frozen = _is_frozen(tried)
    checks = [check for check in _objects(tried.report.get("checks")) if "outcome" in check]
    said = tried.judged.data if tried.judged else {}
    verdict = said.get("verdict")
    return Attempt(
        id=tried.event.id,
        seconds=session.elapsed(end if frozen else tried.event.at),
        verdict=verdict if verdict in ("passed", "failed", "error") else None,
        complete=said.get("complete") is True,
        passed=sum(check["outcome"] == "passed" for check in checks),
        total=len(checks),
        broken=tuple(
            BrokenCheck(str(check.get("name", "")), str(check.get("title", "")))
            for check in checks
            if check["outcome"] not in ("passed", "not_run")
        ),
        mistakes=tuple(
            MistakeMade(str(mistake.get("slug", "")), str(mistake.get("title", "")))
            for mistake in _objects(tried.report.get("mistakes"))
        ),
        late=not frozen and tried.event.at > end,
        frozen=frozen,
    )


def _answers(events: Sequence[Event], name: str) -> Iterator[OralAnswer]:
    for event in events:
        if event.kind == "mock_answered" and event.kata == name:
            question, answer = event.data.get("question"), event.data.get("answer")
            rating = event.data.get("rating")
            if isinstance(question, str) and isinstance(answer, str) and rating in (1, 2, 3, 4):
                yield OralAnswer(question, answer, int(rating))


def _objects(value: object) -> list[dict[str, Any]]:
    items = value if isinstance(value, list) else []
    return [item for item in items if isinstance(item, dict)]


def _texts(value: object) -> tuple[str, ...]:
    items = value if isinstance(value, list) else []
    return tuple(dict.fromkeys(item for item in items if isinstance(item, str)))


def clock_time(seconds: float) -> str:
    """Seconds as people read them off a clock: 4:05, 1:30:00. What has begun counts as whole."""
    whole = math.ceil(seconds)
    hours, minutes = divmod(whole // 60, 60)
    return f"{hours}:{minutes:02}:{whole % 60:02}" if hours else f"{minutes}:{whole % 60:02}"
