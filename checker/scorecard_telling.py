"""What a scorecard says in words, in whatever form it is drawn."""

from __future__ import annotations

from typing import Final

from checker.charts import clock
from checker.kata_score import Broken, KataScore
from checker.rubric import Judgement
from checker.scorecard import Scorecard
from checker.text import one_line

COLUMNS: Final = ("first pass", "checks", "late", "worked", "par", "ratio", "oral")
"""The heads of what `cells` gives."""

_ENDINGS: Final = {
    "finished": "finished after",
    "time_up": "time up after",
    "abandoned": "abandoned after",
}


def headline(card: Scorecard) -> str:
    """Which interview it was, and how much of it passed."""
    solved = sum(kata.solved for kata in card.katas)
    return (
        f"Mock interview {card.session.number}: {solved} of {len(card.katas)} katas passed in time"
    )


def circumstances(card: Scorecard) -> str:
    """When it was, how long, and how it ended."""
    session = card.session
    assert session.ended is not None
    begun = f"{session.started.astimezone():%Y-%m-%d %H:%M}"
    level = f", level {one_line(session.level)}" if session.level else ""
    about = (*session.tracks, *session.topics)
    topics = f", {one_line(', '.join(about))}" if about else ""
    pauses = f", {len(session.pauses)} pauses" if len(session.pauses) > 1 else ""
    pauses = ", one pause" if len(session.pauses) == 1 else pauses
    ending = f"{_ENDINGS[session.ended.how]} {clock(card.spent)} of {clock(session.seconds)}"
    return f"{begun}{level}{topics}; {ending}{pauses}"


def cells(kata: KataScore) -> tuple[str, ...]:
    """A kata's numbers; a dash where there is none."""
    record = kata.record
    ratings = [answer.rating for answer in record.oral]
    return (
        _clock(record.solved_after),
        str(kata.checks),
        str(kata.late_checks or "-"),
        _clock(kata.worked),
        _clock(None if record.par is None else 60.0 * record.par),
        "-" if kata.ratio is None else f"{kata.ratio:.1f}",
        f"{sum(ratings) / len(ratings):.1f}" if ratings else "-",
    )


def way(check: Broken) -> str:
    """How often a check broke, and what became of it."""
    often = {1: "once", 2: "twice"}.get(check.times, f"{check.times} times")
    return f"broke {often}, {'mended' if check.mended else 'still broken at the end'}"


def level(line: Judgement) -> str:
    """The level in words."""
    return "not rated" if line.level is None else f"{line.level} of 4"


def _clock(seconds: float | None) -> str:
    return "-" if seconds is None else clock(seconds)
