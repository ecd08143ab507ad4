"""The scorecard of a mock interview as a value: what happened, the rubric, what to practise next.

It is derived from the history each time, so it follows the oral part as that goes on.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from checker.errors import UserError
from checker.kata_score import KataScore, kata_scores
from checker.rubric import Judgement, numerical_care, overall, rubric

if TYPE_CHECKING:
    from checker.history import History
    from checker.mock import Session

JsonObject: TypeAlias = dict[str, Any]

SCHEMA_VERSION: Final = 1
SLOW: Final = 1.5
"""Par times from which a kata is worth another go."""
MANY: Final = 5
"""Checks beyond which it is, too."""
WEAK: Final = 2
"""The best mean of own ratings at which a kata's questions are worth another go."""
MOST_ADVICE: Final = 6
_STABILITY: Final = "numerical stability"


@dataclass(frozen=True, slots=True)
class Advice:
    """What to type next, and why."""

    command: str
    reason: str


@dataclass(frozen=True, slots=True)
class Scorecard:
    """All of it."""

    session: Session
    spent: float
    """Seconds from the start to the end, without the pauses."""
    katas: tuple[KataScore, ...]
    rubric: tuple[Judgement, ...]
    overall: Judgement
    advice: tuple[Advice, ...]


def scorecard(
    session: Session,
    history: History,
    topics: Mapping[str, Sequence[str]],
    bank: Collection[str] = (),
) -> Scorecard:
    """The scorecard of an interview; `topics` are those of each kata, `bank` those of the quiz.

    Raises `UserError` while the interview runs: the mistakes it names would be help.
    """
    if session.ended is None:
        raise UserError(
            f"Mock interview {session.number} is still running; `kata mock finish` ends it, "
            "and then there is a scorecard."
        )
    katas = kata_scores(session, history)
    lines = rubric(katas)
    whole = overall(lines)
    found: dict[str, Advice] = {}
    for item in (*_katas_again(katas), *_oral(session), *_quizzes(katas, topics, bank)):
        found.setdefault(item.command, item)
    last = Advice("kata mock", "another one, when these are done" if found else "the next one")
    return Scorecard(
        session=session,
        spent=session.elapsed(session.ended.at),
        katas=katas,
        rubric=lines,
        overall=whole,
        advice=(*list(found.values())[: MOST_ADVICE - 1], last),
    )


def scorecard_object(card: Scorecard) -> JsonObject:
    """The object that `kata mock show --json` prints, of what JSON can say alone.

    Fields may be added, never renamed, within a schema version. Times are in UTC.
    """
    session = card.session
    assert session.ended is not None
    return {
        "schema_version": SCHEMA_VERSION,
        "number": session.number,
        "started": session.started.isoformat(),
        "ended": session.ended.at.isoformat(),
        "how": session.ended.how,
        "minutes": session.minutes,
        "seconds": round(card.spent, 1),
        "pauses": [
            {"begin": begin.isoformat(), "end": end and end.isoformat()}
            for begin, end in session.pauses
        ],
        "level": session.level,
        "topics": list(session.topics),
        "tracks": list(session.tracks),
        "seed": session.seed,
        "katas": [_kata_object(kata) for kata in card.katas],
        "rubric": [asdict(line) for line in card.rubric],
        "overall": asdict(card.overall),
        "advice": [asdict(item) for item in card.advice],
    }


def _kata_object(kata: KataScore) -> JsonObject:
    record = kata.record
    return {
        "name": record.name,
        "solved": kata.solved,
        "first_pass_seconds": _tenths(record.solved_after),
        "worked_seconds": _tenths(kata.worked),
        "par_minutes": record.par,
        "par_ratio": kata.ratio and round(kata.ratio, 3),
        "checks": kata.checks,
        "late_checks": kata.late_checks,
        "broken": [asdict(check) for check in kata.broken],
        "mistakes": [asdict(mistake) for mistake in kata.mistakes],
        "attempts": [
            {
                "seconds": _tenths(one.seconds),
                "verdict": one.verdict,
                "complete": one.complete,
                "passed": one.passed,
                "total": one.total,
                "late": one.late,
                "frozen": one.frozen,
            }
            for one in record.attempts
        ],
        "oral": [answer._asdict() for answer in record.oral],
    }


def _tenths(seconds: float | None) -> float | None:
    return None if seconds is None else round(seconds, 1)


def _katas_again(katas: Sequence[KataScore]) -> Iterator[Advice]:
    """What did not pass first, then what took long; only what is still installed has a par."""
    for kata in katas:
        if not kata.solved and kata.record.par:
            yield Advice(f"kata start {kata.record.name}", _open(kata))
    for kata in katas:
        if kata.ratio is not None and kata.ratio >= SLOW:
            yield Advice(f"kata start {kata.record.name}", f"it took {kata.ratio:.1f} par times")
        elif kata.solved and kata.checks > MANY and kata.record.par:
            yield Advice(f"kata start {kata.record.name}", f"it took {kata.checks} checks")


def _oral(session: Session) -> Iterator[Advice]:
    """The oral part, where nothing of it was done."""
    if not any(record.oral for record in session.katas):
        yield Advice(f"kata mock oral {session.number}", "the oral part is left")


def _quizzes(
    katas: Sequence[KataScore], topics: Mapping[str, Sequence[str]], bank: Collection[str]
) -> Iterator[Advice]:
    """What to read up on."""
    care = numerical_care(katas).level
    if care is not None and care < 4 and _STABILITY in bank:
        yield Advice(f'kata quiz --topic "{_STABILITY}"', "edge cases broke on the way")
    for kata in katas:
        ratings = [answer.rating for answer in kata.record.oral]
        if ratings and sum(ratings) <= WEAK * len(ratings) and kata.record.par:
            name = kata.record.name
            yield Advice(f"kata quiz --topic {name}", "its questions were hard to answer")
    for kata in katas:
        if not kata.solved:
            for topic in _in_bank(topics.get(kata.record.name, ()), bank)[:1]:
                yield Advice(f'kata quiz --topic "{topic}"', f"a topic of {kata.record.name}")


def _open(kata: KataScore) -> str:
    if not kata.checks:
        return "it was never checked" if not kata.late_checks else "it was checked too late"
    if not kata.best:
        return "no check passed in time"
    left = sum(not check.mended for check in kata.broken)
    if not left:
        return "it did not pass in time"
    return f"{left} of its checks {'was' if left == 1 else 'were'} still broken"


def _in_bank(topics: Sequence[str], bank: Collection[str]) -> list[str]:
    """Those of the quiz's topics; a word may be spelt in the other way, with z for s."""
    known = {topic.replace("z", "s"): topic for topic in bank}
    return [known[name] for topic in topics if (name := topic.replace("z", "s")) in known]
