"""`kata show`: a kata's statement and its follow-up questions."""

from __future__ import annotations

import click

from checker.cli.target import current_kata_argument, find_target
from checker.cli.texts import markdown, section
from checker.kata import Kata


@click.command(
    "show", epilog="\b\nExamples:\n  kata show backward_pass\n  kata show bce_loss --followups"
)
@current_kata_argument
@click.option("--followups", is_flag=True, help="What an interviewer asks next, with answers.")
def show_command(kata: Kata | None, followups: bool) -> None:
    """What a kata asks, in full. Without KATA: the one you are working on in this folder."""
    if kata is None or followups:
        from checker.cli.interview import refuse_help
        from checker.cli.state import open_history

        with open_history(create=False) as history:
            kata = kata or find_target(history, None, None).kata
            if followups:
                refuse_help(history, kata.name)
    if followups:
        click.echo("\n\n".join(section(part) for part in kata.followups()))
    else:
        click.echo(markdown(kata.statement()))
