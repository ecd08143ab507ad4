"""The scorecard drawn for a person at a terminal: at most 80 columns, plain where there is none.

Texts of katas and of the history are cleaned and drawn as text, never as markup.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from rich.console import Console
from rich.text import Text

from checker.kata_score import KataScore
from checker.rubric import Judgement
from checker.scorecard import Scorecard
from checker.scorecard_telling import COLUMNS, cells, circumstances, headline, level, way
from checker.text import SENTENCE, one_line

WIDTH: Final = 80
_COLOURS: Final = {4: "green", 3: "green", 2: "yellow", 1: "red", None: "dim"}


def draw(card: Scorecard, console: Console) -> None:
    """Print the scorecard."""
    marks = ("+", "x") if console.options.ascii_only else ("✓", "✗")
    _write(console, Text(headline(card), "bold"))
    _write(console, Text(circumstances(card), "dim"))
    console.print()
    for row in _table(card.katas, marks):
        _write(console, row)
    for kata in card.katas:
        _draw_way(kata, marks, console)
    _draw_oral(card, console)
    console.print()
    for line in (*card.rubric, card.overall):
        _draw_judgement(line, console)
    console.print()
    width = max(len(one_line(item.command)) for item in card.advice)
    for number, item in enumerate(card.advice):
        first = Text("Next: " if number == 0 else " " * 6)
        first.append(f"{one_line(item.command):<{width}}", "bold")
        _write(console, Text(f"  {one_line(item.reason)}"), first)


def _table(katas: Sequence[KataScore], marks: tuple[str, str]) -> Iterator[Text]:
    names = [one_line(kata.record.name, 22) for kata in katas]
    width = max([4, *map(len, names)])
    yield Text(f"  {'kata':<{width}}{_row(COLUMNS)}", "dim")
    for kata, name in zip(katas, names, strict=True):
        mark = Text(f"{marks[0] if kata.solved else marks[1]} ")
        mark.stylize("green" if kata.solved else "red")
        yield Text.assemble(mark, (f"{name:<{width}}", "bold"), _row(cells(kata)))


def _row(columns: Sequence[str]) -> str:
    widths = (10, 6, 4, 7, 6, 5, 4)
    return "".join(f"  {cell:>{width}}" for cell, width in zip(columns, widths, strict=True))


def _draw_way(kata: KataScore, marks: tuple[str, str], console: Console) -> None:
    """What broke on the way, and which mistakes were behind it."""
    if not (kata.broken or kata.mistakes):
        return
    console.print()
    _write(console, Text(f"{one_line(kata.record.name)}, on the way", "bold"))
    for check in kata.broken:
        first = Text(f"  {marks[0] if check.mended else marks[1]} ")
        first.stylize("green" if check.mended else "red")
        _write(console, Text.assemble(one_line(check.title), (f"  {way(check)}", "dim")), first)
    for mistake in kata.mistakes:
        _write(console, Text(one_line(mistake.title), "bold yellow"), Text("  Named mistake: "))
        _write(console, Text(one_line(mistake.explanation, SENTENCE)), Text("    "))


def _draw_oral(card: Scorecard, console: Console) -> None:
    answers = [answer for kata in card.katas for answer in kata.record.oral]
    if not answers:
        return
    console.print()
    _write(console, Text("Oral part, your ratings", "bold"))
    for answer in answers:
        _write(console, Text(one_line(answer.question)), Text(f"  {answer.rating}  "))


def _draw_judgement(line: Judgement, console: Console) -> None:
    first = Text(f"{line.name:<16}", "bold")
    first.append(f"{level(line):<11}", _COLOURS[line.level])
    _write(console, Text(line.reason), first)


def _write(console: Console, text: Text, first: Text | None = None) -> None:
    """Print a paragraph behind its first words; its further rows are indented as far."""
    first = first or Text()
    indent = first.cell_len or 2
    width = max(20, min(console.width, WIDTH) - indent)
    for row in text.wrap(console, width) or [Text()]:
        line = Text.assemble(first, row)
        line.rstrip()
        console.print(line, soft_wrap=True)
        first = Text(" " * indent)
