"""Statistics drawn for a person at a terminal: at most 80 columns, plain where there is none."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from textwrap import wrap
from typing import Final

from rich.console import Console
from rich.text import Text

from checker.stats import KataStats, Statistics
from checker.stats_telling import MOST_MISTAKES, WEEKS, counted, facts, minutes_told
from checker.text import one_line

WIDTH: Final = 80

_BAR: Final = 20
"""Columns of a bar; twice the par time fills it."""
_SHADES: Final = ("·", "░", "▒", "▓", "█")
_ASCII_SHADES: Final = (".", "-", "+", "x", "#")


def draw(found: Statistics, console: Console) -> None:
    """Print the dashboard."""
    for name, fact in facts(found):
        _write(console, Text.assemble((f"{name:<17}", "bold"), fact))
    _heading(console, "Minutes from start to pass (median), and par")
    begun = [kata for kata in found.katas if kata.state != "new" or kata.minutes is not None]
    width = max((len(one_line(kata.name, 24)) for kata in begun), default=0)
    for kata in begun:
        _write(console, _time(kata, width, console.options.ascii_only))
    if len(begun) < len(found.katas):
        _write(
            console, Text(f"  {counted(len(found.katas) - len(begun), 'kata')} not begun", "dim")
        )
    _heading(console, f"The last {WEEKS} weeks")
    for row in _heat_map(found, console.options.ascii_only):
        _write(console, row)
    if found.mistakes:
        _heading(console, "Mistakes made most often")
    mistakes = found.mistakes[:MOST_MISTAKES]
    width = max((len(one_line(mistake.kata, 24)) for mistake in mistakes), default=0)
    for mistake in mistakes:
        name = f"{one_line(mistake.kata, 24):<{width}}  "
        first, *rest = wrap(one_line(mistake.title), WIDTH - 8 - len(name)) or [""]
        _write(console, Text.assemble(f"{mistake.times:>4} x  ", (name, "dim"), first))
        for more in rest:
            _write(console, Text(f"{'':{8 + len(name)}}{more}"))


def _heading(console: Console, text: str) -> None:
    console.print()
    _write(console, Text(text, "bold"))


def _write(console: Console, text: Text) -> None:
    text.rstrip()
    console.print(text, soft_wrap=True)


def _time(kata: KataStats, width: int, ascii_only: bool) -> Text:
    """A bar with a tick at par, and the numbers."""
    full, empty, tick = ("#", " ", "|") if ascii_only else ("█", " ", "┃")
    half = _BAR // 2
    name = f"  {one_line(kata.name, 24):<{width}}  "
    if kata.minutes is None:
        waiting = "solved" if kata.state == "passed" else "begun"
        return Text.assemble(name, (f"{' ' * half}{tick}{' ' * half}", "dim"), f"  {waiting}")
    length = max(1, min(_BAR, round(half * kata.minutes / kata.par)))
    bar = f"{full * length:{empty}<{_BAR}}"
    colour = "green" if kata.minutes <= kata.par else "yellow"
    return Text.assemble(
        *(name, (bar[:half], colour), (tick, "dim"), (bar[half:], colour)),
        f"  {minutes_told(kata)}",
    )


def _heat_map(found: Statistics, ascii_only: bool) -> Iterator[Text]:
    """A column a week, a row a weekday; the fuller a cell the more was done."""
    shades = _ASCII_SHADES if ascii_only else _SHADES
    first = found.today - timedelta(days=found.today.weekday() + 7 * (WEEKS - 1))
    most = max((count for day, count in found.days.items() if day >= first), default=0)
    for weekday, name in enumerate(("Mon", "", "Wed", "", "Fri", "", "Sun")):
        row = Text(f"  {name:<3} ")
        for week in range(WEEKS):
            day = first + timedelta(days=7 * week + weekday)
            count = found.days.get(day, 0)
            level = -(-4 * count // most) if most else 0
            cell = " " if day > found.today else shades[level]
            row.append(f" {cell}", "green" if level else "dim")
        yield row
    yield Text(f"       less {' '.join(shades)} more", "dim")
