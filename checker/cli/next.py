"""`kata next`: what to practise, and why."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Final

import click

from checker.cli import clock
from checker.cli.files import exists
from checker.cli.starting import start_command
from checker.cli.state import forgiving, open_history
from checker.cli.target import current_folder
from checker.cli.texts import paragraph
from checker.errors import UserError
from checker.kata import all_katas

if TYPE_CHECKING:
    from checker.history import Event
    from checker.review import Scheduled, Suggestion

_SHOWN: Final = 5
_COLOURS: Final = {"due": "yellow", "begun": "cyan", "new": None}

_EPILOG = """\b
Examples:
  kata next
  kata next --start
  kata next --json
"""


@click.command("next", epilog=_EPILOG)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object, with all of them.")
@click.option("--start", is_flag=True, help="Start the first one; your text stays in the history.")
@click.pass_context
def next_command(ctx: click.Context, as_json: bool, start: bool) -> None:
    """What to practise next, and why: what is due, then what is new.

    A kata comes back when you are about to forget it: the better a practice went, the later.
    """
    if as_json and start:
        raise UserError("`--json` only lists, `--start` begins: use one of them.")
    from checker.review import KINDS, schedule, suggest

    katas, now = all_katas(), clock.now().astimezone()
    events: list[Event] = []
    with open_history(create=False) as history, forgiving():
        events = history.events(*KINDS)
    found = suggest(katas, events, now)
    due = {one.kata.name for one in found if one.kind == "due"}
    waiting = [entry for entry in schedule(katas, events, now) if entry.kata.name not in due]
    if as_json:
        _print_json(found, waiting)
    elif not found:
        _say_when(waiting, now)
    elif start:
        _start(ctx, found[0])
    else:
        _print(found)


def _start(ctx: click.Context, first: Suggestion) -> None:
    kata = first.kata
    if first.going and exists(current_folder() / kata.file_name):
        raise UserError(
            f"You are in the middle of {kata.file_name}; `kata check {kata.name}` judges it, "
            f"`kata start {kata.name} --force` begins anew."
        )
    click.echo(paragraph(f"{kata.name}: {first.reason}.") + "\n")
    ctx.invoke(start_command, kata=kata, force=True)


def _print(found: Sequence[Suggestion]) -> None:
    shown = found[:_SHOWN]
    width = max(len(one.kata.name) for one in shown)
    for one in shown:
        text = paragraph(f"{one.kata.name:<{width}}  {one.reason}", " " * (width + 2))
        name = click.style(text[:width], fg=_COLOURS[one.kind])
        click.echo(name + text[width:])
    if len(found) > len(shown):
        click.echo(f"and {len(found) - len(shown)} more: kata next --json")
    click.echo(f"\nNext: kata next --start   a fresh {shown[0].kata.file_name} in this folder")


def _say_when(waiting: Sequence[Scheduled], now: datetime) -> None:
    from checker.memory import day_words

    click.echo("Nothing is due and nothing is new.")
    if waiting:
        click.echo(f"The next one is {waiting[0].kata.name}, {day_words(waiting[0].due, now)}.")
    click.echo("\nUntil then: kata quiz   the oral questions")


def _print_json(found: Sequence[Suggestion], waiting: Sequence[Scheduled]) -> None:
    import json

    suggestions = [
        {
            "kata": one.kata.name,
            "kind": one.kind,
            "reason": one.reason,
            "due": one.due and one.due.isoformat(timespec="seconds"),
        }
        for one in found
    ]
    scheduled = [
        {"kata": one.kata.name, "due": one.due.isoformat(timespec="seconds")} for one in waiting
    ]
    shown = {"schema_version": 1, "suggestions": suggestions, "scheduled": scheduled}
    click.echo(json.dumps(shown, indent=2))
