"""`kata list`: the katas and their states."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import click

from checker.cli.state import forgiving, open_history
from checker.cli.texts import paragraph
from checker.kata import Kata, all_katas, kata_names

if TYPE_CHECKING:
    from checker.history import History, State

_COLOURS: Final = {"new": None, "started": "yellow", "passed": "green"}


@click.command("list", epilog="\b\nExamples:\n  kata list\n  kata list --json")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def list_command(as_json: bool) -> None:
    """The katas in the order of the curriculum, and how far you are."""
    katas = all_katas()
    states: dict[str, State] = {}
    bugs: dict[str, int] = {}
    with open_history(create=False) as history, forgiving():
        states = history.states()
        bugs = _bugs_found(history)
    if as_json:
        import json

        entries = [_entry(kata, states.get(kata.name, "new"), bugs) for kata in katas]
        click.echo(json.dumps({"schema_version": 1, "katas": entries}, indent=2))
        return
    width = max((len(kata.name) for kata in katas), default=0)
    for kata in katas:
        click.echo(_line(kata, states.get(kata.name, "new"), width))
    if bugs:
        found = ", ".join(f"{count} in {name}" for name, count in bugs.items())
        click.echo(paragraph(f"\nBugs found: {found}", " " * 12))
    following = next((kata for kata in katas if states.get(kata.name) != "passed"), None)
    if following is not None:
        click.echo(f"\nNext: kata start {following.name}")


def _bugs_found(history: History) -> dict[str, int]:
    """How many bugs were found in each kata that is installed."""
    if not any("debug" in start.data for start in history.events("started")):
        return {}  # nobody has looked for one: the rest need not be read
    from checker.debugging import bugs

    _, found = bugs(history.events("started", "reset", "attempted", "judged"))
    return {kata: found[kata] for kata in kata_names() if found[kata]}


def _entry(kata: Kata, state: State, bugs: dict[str, int]) -> dict[str, object]:
    return {
        "name": kata.name,
        "title": kata.title,
        "level": kata.level,
        "minutes": kata.minutes,
        "topics": kata.topics,
        "prerequisites": kata.prerequisites,
        "state": state,
        "bugs_found": bugs.get(kata.name, 0),
    }


def _line(kata: Kata, state: State, width: int) -> str:
    shown = click.style(f"{state:<7}", fg=_COLOURS[state])
    return f"{kata.name:<{width}}  {kata.level:<6} {kata.minutes:>3}m  {shown}  {kata.title}"
