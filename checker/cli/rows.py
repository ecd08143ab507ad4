"""Katas as the rows of a table, of at most 80 columns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final

import click

from checker.cli.texts import heading
from checker.kata import TRACKS, Kata

if TYPE_CHECKING:
    from checker.history import State

WIDTH: Final = 80
LONGEST_NAME: Final = 24
"""Columns for names; a longer one moves the rest of its own row to the right."""
_COLOURS: Final = {"new": None, "started": "yellow", "passed": "green"}


class Rows:
    """Rows with the columns that these katas need."""

    def __init__(self, katas: Sequence[Kata]) -> None:
        names = [len(kata.name) for kata in katas]
        self._name = min(max(names, default=0), LONGEST_NAME)
        self._minutes = max((len(str(kata.minutes)) for kata in katas), default=0)

    def row(self, kata: Kata, state: State) -> str:
        """Name, level, minutes, state, and as much of the title as there is room for."""
        before = f"  {kata.name:<{self._name}}  {kata.level:<6} {kata.minutes:>{self._minutes}}m  "
        shown = click.style(f"{state:<7}", fg=_COLOURS[state], dim=state == "new" or None)
        return f"{before}{shown}  {shortened(kata.title, WIDTH - len(before) - 9)}"


def heading_of(track: str, katas: Sequence[Kata], states: Mapping[str, State]) -> str:
    """What a track is called, and how many of its katas are passed."""
    passed = sum(states.get(kata.name) == "passed" for kata in katas)
    return f"{heading(TRACKS.get(track, track))}  {passed}/{len(katas)}"


def shortened(text: str, width: int) -> str:
    """The text; where it is too long as many of its words as there is room for, and dots."""
    if len(text) <= width:
        return text
    return text[: width - 3].rpartition(" ")[0].rstrip(" ,:;") + "..."
