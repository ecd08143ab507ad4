"""The scorecard as one HTML page that needs nothing else, with a timeline as a picture."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from typing import TYPE_CHECKING, Final

from checker import html_page
from checker.charts import Mark, MarkKind, Moment, Row, clock, legend, timeline
from checker.html_page import table, text
from checker.kata_score import KataScore
from checker.rubric import Judgement
from checker.scorecard import Scorecard
from checker.scorecard_telling import COLUMNS, cells, circumstances, headline, level, way
from checker.text import SENTENCE, clean

if TYPE_CHECKING:
    from checker.mock import Attempt

WARNING: Final = 300.0
"""Seconds before the end at which the candidate is warned."""
_LATE_SHARE: Final = 0.12
"""The part of the time axis behind the end, where there was a check: how late says its title."""
_CLASSES: Final = {4: "good", 3: "good", 2: "warn", 1: "bad", None: "dim"}


def page(card: Scorecard) -> str:
    """The page, to be written as UTF-8."""
    return html_page.page(headline(card), _body(card))


def _body(card: Scorecard) -> Iterator[str]:
    yield "<h1>Scorecard of a mock interview</h1>"
    yield f"<h2>{text(headline(card))}</h2>"
    yield f'<p class="dim">{text(circumstances(card))}</p>'
    yield "<section>"
    yield f"<h3>Overall: {text(card.overall.reason)} ({level(card.overall)})</h3>"
    yield '<dl class="rubric">'
    for line in card.rubric:
        yield from _judgement(line)
    yield "</dl>"
    yield "</section>"
    yield "<section>"
    yield "<h3>How it went</h3>"
    yield _timeline(card)
    yield legend(_rows(card))
    rows = [(kata.record.name, *cells(kata)) for kata in card.katas]
    yield table("The katas in numbers", ("kata", *COLUMNS), rows, len(COLUMNS))
    yield (
        '<p class="dim">First pass: on the clock of the interview. Worked: the stretches of the '
        "clock that ended in a check of the kata, up to its first pass. Ratio: worked to par.</p>"
    )
    yield "</section>"
    for kata in card.katas:
        yield from _kata(kata)
    yield "<section>"
    yield "<h3>What to practise next</h3>"
    yield "<ul>"
    for item in card.advice:
        yield f"<li><code>{text(item.command)}</code>: {text(item.reason)}</li>"
    yield "</ul>"
    yield "</section>"


def _judgement(line: Judgement) -> Iterator[str]:
    said = f'<span class="{_CLASSES[line.level]}">{level(line)}</span>'
    yield f"<div><dt>{text(line.name)}: {said}</dt>"
    yield f"<dd>{text(line.reason)}</dd></div>"


def _kata(kata: KataScore) -> Iterator[str]:
    if not (kata.broken or kata.mistakes or kata.record.oral):
        return
    yield "<section>"
    yield f"<h3>{text(kata.record.name)}</h3>"
    if kata.broken:
        yield '<p class="label">Checks that broke on the way</p>'
        yield "<ul>"
        for check in kata.broken:
            kind = "good" if check.mended else "bad"
            yield f'<li>{text(check.title)} <span class="{kind}">({way(check)})</span></li>'
        yield "</ul>"
    for mistake in kata.mistakes:
        yield f"<h4>Named mistake: {text(mistake.title)}</h4>"
        yield f"<p>{html_page.text(mistake.explanation, SENTENCE)}</p>"
    if kata.record.oral:
        yield '<p class="label">Oral part</p>'
    for answer in kata.record.oral:
        yield f"<h4>{text(answer.question)}</h4>"
        yield f"<p>Your rating: {answer.rating} of 4</p>"
        if answer.answer.strip():
            yield f"<pre>\n{escape(clean(answer.answer).strip())}</pre>"
    yield "</section>"


def _timeline(card: Scorecard) -> str:
    session = card.session
    return timeline(
        "session",
        f"The {clock(session.seconds)} of mock interview {session.number}, check by check",
        " ".join(_told(kata) for kata in card.katas),
        _axis(card),
        _rows(card),
        [*_moments(card)],
    )


def _axis(card: Scorecard) -> float:
    late = any(kata.late_checks for kata in card.katas)
    return card.session.seconds * (1 + _LATE_SHARE * late)


def _rows(card: Scorecard) -> list[Row]:
    return [_row(kata, _axis(card)) for kata in card.katas]


def _row(kata: KataScore, axis: float) -> Row:
    record = kata.record
    par = None if kata.begun is None or record.par is None else kata.begun + 60 * record.par
    marks = tuple(
        Mark(min(one.seconds, axis), _kind(one, kata), _said(one)) for one in record.attempts
    )
    return Row(record.name, marks, par if par is not None and par <= axis else None)


def _kind(attempt: Attempt, kata: KataScore) -> MarkKind:
    if attempt.late:
        return "late"
    if attempt.verdict != "passed" or not attempt.complete:
        return "failed"
    first = attempt.seconds == kata.record.solved_after
    return "first" if first else "passed"


def _said(attempt: Attempt) -> str:
    when = "the text at the end" if attempt.frozen else clock(attempt.seconds)
    late = ", late" if attempt.late else ""
    verdict = attempt.verdict or "not judged"
    return f"{when}{late}: {verdict}, {attempt.passed} of {attempt.total} checks"


def _told(kata: KataScore) -> str:
    """A row of the timeline in a sentence."""
    solved = kata.record.solved_after
    passed = "no pass in time" if solved is None else f"first pass at {clock(solved)}"
    return f"{kata.record.name}: checked {kata.checks} times, {passed}."


def _moments(card: Scorecard) -> Iterator[Moment]:
    session = card.session
    assert session.ended is not None
    yield Moment(session.seconds / 2, "half time")
    for begin, end in session.pauses:
        length = ((end or session.ended.at) - begin).total_seconds()
        yield Moment(session.elapsed(begin), f"paused {clock(length)}")
    if session.seconds > 2 * WARNING:
        yield Moment(session.seconds - WARNING, "5 minutes left")
    if session.ended.how != "time_up":
        yield Moment(card.spent, session.ended.how)
    yield Moment(session.seconds, "time up")
