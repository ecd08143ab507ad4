"""What a candidate did with one kata of a mock interview, counted for the scorecard.

Only what was checked before the end counts, unless a name says otherwise. The text that was frozen
at the end may have been judged once more: that solves a kata or shows what was still broken, but
it is no check that the candidate made.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from checker.report import NamedMistake

if TYPE_CHECKING:
    from checker.history import History
    from checker.mock import Attempt, KataRecord, Session


@dataclass(frozen=True, slots=True)
class Broken:
    """A hidden test that did not pass on the way."""

    name: str
    title: str
    times: int
    """In how many judgings."""
    mended: bool
    """Whether the last judging that asked for every check passed it."""


@dataclass(frozen=True, slots=True)
class KataScore:
    """One kata's line on the scorecard."""

    record: KataRecord
    checks: int
    """How often the candidate had it checked."""
    late_checks: int
    """How often after the end."""
    worked: float | None
    """Seconds worked on it until its first pass in time; `None` where there is none.

    A stretch of the clock between two checks, of whatever kata, was work on the kata of the
    second one.
    """
    begun: float | None
    """The second at which the first such stretch began; `None` where it was never checked."""
    broken: tuple[Broken, ...]
    only_broken: tuple[frozenset[str], ...]
    """For each judging that some check passed and some did not: the names of those that did not."""
    mistakes: tuple[NamedMistake, ...]

    @property
    def solved(self) -> bool:
        """Whether it passed every check in time."""
        return self.record.solved_after is not None

    @property
    def ratio(self) -> float | None:
        """The time worked on it, in par times; `None` where one of them is not known."""
        if self.worked is None or not self.record.par:
            return None
        return self.worked / (60 * self.record.par)

    @property
    def best(self) -> float:
        """The largest share of its checks that passed at once, from 0 to 1."""
        return max((one.passed / one.total for one in in_time(self.record) if one.total), default=0)


def kata_scores(session: Session, history: History) -> tuple[KataScore, ...]:
    """The katas of an interview, in its order; the history has what is to be said on mistakes."""
    begun, worked = _stretches(session)
    explained = _explained(session, history)
    return tuple(
        KataScore(
            record=record,
            checks=sum(not one.frozen for one in in_time(record)),
            late_checks=sum(one.late for one in record.attempts),
            worked=worked.get(record.name),
            begun=begun.get(record.name),
            broken=_broken(in_time(record)),
            only_broken=tuple(
                frozenset(check.name for check in one.broken)
                for one in in_time(record)
                if one.broken and one.passed
            ),
            mistakes=_mistakes(in_time(record), explained),
        )
        for record in session.katas
    )


def in_time(record: KataRecord) -> list[Attempt]:
    """The judgings that count, in order."""
    return [one for one in record.attempts if not one.late]


def _stretches(session: Session) -> tuple[dict[str, float], dict[str, float]]:
    """For each kata when the first stretch began, and the seconds of all up to the first pass."""
    judgings = sorted(
        (one.seconds, one.id, record) for record in session.katas for one in in_time(record)
    )
    begun: dict[str, float] = {}
    worked: dict[str, float] = {}
    before = 0.0
    for seconds, _, record in judgings:
        begun.setdefault(record.name, before)
        if record.solved_after is not None and seconds <= record.solved_after:
            worked[record.name] = worked.get(record.name, 0.0) + seconds - before
        before = seconds
    return begun, worked


def _broken(judgings: Sequence[Attempt]) -> tuple[Broken, ...]:
    """The checks that broke, in the order in which they first did."""
    titles: dict[str, str] = {}
    times: dict[str, int] = {}
    for one in judgings:
        for check in one.broken:
            titles.setdefault(check.name, check.title)
            times[check.name] = times.get(check.name, 0) + 1
    whole = [one for one in judgings if one.complete and one.total]
    left = {check.name for check in whole[-1].broken} if whole else set(titles)
    return tuple(Broken(name, titles[name], times[name], name not in left) for name in titles)


def _mistakes(
    judgings: Sequence[Attempt], explained: Mapping[tuple[int, str], str]
) -> tuple[NamedMistake, ...]:
    """The mistakes that were named, each once, in the order in which they were made."""
    found: dict[tuple[str, str], NamedMistake] = {}
    for one in judgings:
        for made in one.mistakes:
            said = explained.get((one.id, made.slug), "")
            found.setdefault((made.slug, made.title), NamedMistake(made.slug, made.title, said))
    return tuple(found.values())


def _explained(session: Session, history: History) -> dict[tuple[int, str], str]:
    """What the stored reports say on each mistake, by attempt and slug."""
    named = {one.id for record in session.katas for one in record.attempts if one.mistakes}
    if not named:
        return {}
    found: dict[tuple[int, str], str] = {}
    for event in history.events("judged"):
        if event.of in named:
            report = history.report(event.id) or {}
            mistakes = report.get("mistakes")
            for mistake in mistakes if isinstance(mistakes, list) else []:
                if isinstance(mistake, dict) and isinstance(mistake.get("explanation"), str):
                    found[event.of, str(mistake.get("slug", ""))] = mistake["explanation"]
    return found
