"""`kata list`: the katas and their states, track by track."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import click

from checker.cli.rows import Rows, heading_of
from checker.cli.state import forgiving, open_history
from checker.cli.target import complete_level, complete_topic, complete_track
from checker.cli.texts import paragraph
from checker.kata import TRACKS, Kata, all_katas, kata_names
from checker.selection import Selection, find_levels, find_topics, find_tracks

if TYPE_CHECKING:
    from checker.history import History, State

_EPILOG = """\b
Examples:
  kata list
  kata list --track training
  kata list --level easy --level medium --topic losses
  kata list --json
"""


@click.command("list", epilog=_EPILOG)
@click.option(
    "--track",
    "tracks",
    multiple=True,
    shell_complete=complete_track,
    help="Katas of this track only; may be repeated.",
)
@click.option(
    "--level",
    "levels",
    multiple=True,
    shell_complete=complete_level,
    help="easy, medium or hard; may be repeated.",
)
@click.option(
    "--topic",
    "topics",
    multiple=True,
    shell_complete=complete_topic,
    help="Katas about this topic; may be repeated.",
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def list_command(
    tracks: tuple[str, ...], levels: tuple[str, ...], topics: tuple[str, ...], as_json: bool
) -> None:
    """The katas track by track in the order of the curriculum, and how far you are.

    Behind each track stands how many of its katas you have passed. `kata show TRACK` tells more.
    """
    katas = all_katas()
    wanted = Selection(find_tracks(tracks), find_levels(levels), find_topics(katas, topics))
    shown = wanted.of(katas)
    states: dict[str, State] = {}
    bugs: dict[str, int] = {}
    with open_history(create=False) as history, forgiving():
        states = history.states()
        bugs = _bugs_found(history)
    if as_json:
        import json

        entries = [_entry(kata, states.get(kata.name, "new"), bugs) for kata in shown]
        click.echo(json.dumps({"schema_version": 1, "katas": entries}, indent=2))
    elif shown:
        _print(katas, shown, states, bugs)
    else:
        click.echo(paragraph(f"There is no kata of {wanted.told()}."))


def _print(
    katas: Sequence[Kata],
    shown: Sequence[Kata],
    states: Mapping[str, State],
    bugs: Mapping[str, int],
) -> None:
    rows = Rows(shown)
    for track in dict.fromkeys([*TRACKS, *(kata.track for kata in shown)]):
        inside = [kata for kata in shown if kata.track == track]
        if inside:
            whole = [kata for kata in katas if kata.track == track]
            click.echo(heading_of(track, whole, states))
            for kata in inside:
                click.echo(rows.row(kata, states.get(kata.name, "new")))
            click.echo()
    if bugs:
        found = ", ".join(f"{count} in {name}" for name, count in bugs.items())
        click.echo(paragraph(f"Bugs found: {found}", " " * 12))
    passed = sum(states.get(kata.name) == "passed" for kata in katas)
    click.echo(f"{passed} of {len(katas)} katas passed.")
    following = next((kata for kata in shown if states.get(kata.name) != "passed"), None)
    if following is not None:
        click.echo(f"Next: kata start {following.name}")


def _bugs_found(history: History) -> dict[str, int]:
    """How many bugs were found in each kata that is installed."""
    if not any("debug" in start.data for start in history.events("started")):
        return {}  # nobody has looked for one: the rest need not be read
    from checker.debugging import bugs

    _, found = bugs(history.events("started", "reset", "attempted", "judged"))
    return {kata: found[kata] for kata in kata_names() if found[kata]}


def _entry(kata: Kata, state: State, bugs: Mapping[str, int]) -> dict[str, object]:
    return {
        "name": kata.name,
        "title": kata.title,
        "track": kata.track,
        "level": kata.level,
        "minutes": kata.minutes,
        "topics": kata.topics,
        "prerequisites": kata.prerequisites,
        "state": state,
        "bugs_found": bugs.get(kata.name, 0),
    }
