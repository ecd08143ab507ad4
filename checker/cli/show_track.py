"""What `kata show TRACK` prints."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import click

from checker.cli.rows import Rows, heading_of
from checker.cli.state import forgiving, open_history
from checker.cli.texts import paragraph
from checker.kata import TRACKS, Kata, all_katas

if TYPE_CHECKING:
    from checker.history import State


def show_track(track: str) -> None:
    """The katas of a track, what it covers, how far the user is, what comes next."""
    katas = all_katas()
    inside = [kata for kata in katas if kata.track == track]
    states: dict[str, State] = {}
    with open_history(create=False) as history, forgiving():
        states = history.states()
    click.echo(heading_of(track, inside, states))
    if not inside:
        click.echo("It has no kata yet.")
        return
    minutes = sum(kata.minutes for kata in inside)
    topics = Counter(topic for kata in inside for topic in kata.topics)
    covered = ", ".join(topic for topic, _ in topics.most_common())
    click.echo(paragraph(f"Covers:  {covered}.", " " * 9))
    click.echo(f"Takes:   {_hours(minutes)}, all katas together.")
    needed = {name for kata in inside for name in _missing(kata, katas, states)}
    before = [kata.name for kata in katas if kata.name in needed and kata.track != track]
    if before:
        click.echo(paragraph(f"Before:  {', '.join(before)}; pass them first.", " " * 9))
    click.echo()
    rows = Rows(inside)
    for kata in inside:
        click.echo(rows.row(kata, states.get(kata.name, "new")))
    click.echo(f"\n{_what_next(track, katas, states)}")


def _missing(kata: Kata, katas: Sequence[Kata], states: Mapping[str, State]) -> list[str]:
    """The prerequisites, in the order of the curriculum, that are not passed yet."""
    return [
        one.name
        for one in katas
        if one.name in kata.prerequisites and states.get(one.name) != "passed"
    ]


def _what_next(track: str, katas: Sequence[Kata], states: Mapping[str, State]) -> str:
    left = [kata for kata in katas if states.get(kata.name) != "passed"]
    inside = [kata for kata in left if kata.track == track]
    if inside:
        open_ones = [kata for kata in inside if not _missing(kata, katas, states)]
        if open_ones:
            return f"Next: kata start {open_ones[0].name}"
        first = _missing(inside[0], katas, states)[0]
        return f"Next: kata start {first}   (it comes before {inside[0].name})"
    if not left:
        return "Every kata of every track is passed: kata next says what to practise again."
    following = left[0].track
    return f"This track is done. Next: kata show {following}   ({TRACKS.get(following, following)})"


def _hours(minutes: int) -> str:
    hours, rest = divmod(minutes, 60)
    return " ".join([f"{hours} h"] * bool(hours) + [f"{rest} min"] * bool(rest or not hours))
