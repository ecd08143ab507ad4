"""Statistics as one page that needs nothing else: pictures with the numbers beside them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from checker import charts, html_page
from checker.stats import Statistics
from checker.stats_telling import (
    MOST_MISTAKES,
    WEEKS,
    counted,
    facts,
    minutes_told,
    streak_told,
)
from checker.text import one_line

TITLE: Final = "Your practice"
LABEL: Final = 40
"""Characters of a label that fit beside its number on a phone."""


def page(found: Statistics) -> str:
    """The page, to be written as UTF-8."""
    return html_page.page(TITLE, _body(found))


def _body(found: Statistics) -> Iterator[str]:
    yield f"<h1>kata, {found.today.isoformat()}</h1>"
    yield f"<h2>{TITLE}</h2>"
    yield "<dl>"
    for name, said in facts(found):
        yield f"<dt>{name}</dt><dd>{html_page.text(said)}</dd>"
    yield "</dl>"
    yield from _section("When you practised", _calendar(found))
    yield from _section("How long a kata takes you", _times(found))
    if found.solved_on:
        yield from _section("Katas solved", _progress(found))
    if found.mistakes:
        yield from _section("Mistakes made most often", _mistakes(found))


def _section(title: str, body: Iterator[str]) -> Iterator[str]:
    yield "<section>"
    yield f"<h3>{title}</h3>"
    yield from body
    yield "</section>"


def _calendar(found: Statistics) -> Iterator[str]:
    done = sum(found.days.values())
    days = counted(len(found.days), "day")
    said = f"{done} checks and answers on {days}; in a row: {streak_told(found)}."
    yield charts.heat_map(
        "calendar", f"The last {WEEKS} weeks", said, found.days, found.today, WEEKS
    )
    yield f'<p class="dim">{html_page.text(said)}</p>'


def _times(found: Statistics) -> Iterator[str]:
    timed = [kata for kata in found.katas if kata.minutes is not None]
    if timed:
        values = [
            charts.Bar(kata.name, kata.minutes or 0.0, minutes_told(kata), kata.par)
            for kata in timed
        ]
        said = "; ".join(f"{kata.name} {minutes_told(kata)}" for kata in timed)
        yield charts.bars("times", "Minutes from start to pass, and par", said, values)
        yield (
            '<p class="dim">The median from start to pass; the tick is par. '
            "Practices of more than four hours are not timed.</p>"
        )
    rows = [
        (
            kata.name,
            str(kata.attempts),
            str(kata.passes),
            "" if kata.minutes is None else f"{kata.minutes:.1f}",
            str(kata.par),
            kata.state,
        )
        for kata in found.katas
    ]
    yield html_page.table(
        "Katas", ("kata", "checks", "passes", "minutes", "par", "state"), rows, numbers=4
    )


def _progress(found: Statistics) -> Iterator[str]:
    said = f"{found.solved} of {len(found.katas)} katas solved."
    points = [(day, float(count)) for day, count in found.solved_on]
    if points[-1][0] < found.today:
        points.append((found.today, points[-1][1]))
    yield charts.line("progress", "Katas solved so far", said, points)


def _mistakes(found: Statistics) -> Iterator[str]:
    shown = found.mistakes[:MOST_MISTAKES]
    values = [charts.Bar(one_line(one.title, LABEL), one.times, f"{one.times}") for one in shown]
    said = "; ".join(f"{one.title}: {one.times}" for one in shown)
    yield charts.bars("mistakes", "Mistakes by the practices they were made in", said, values)
    rows = [(one.title, str(one.times), one.kata) for one in shown]
    yield html_page.table("Mistakes", ("mistake", "practices", "kata"), rows, numbers=1)
