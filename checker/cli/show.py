"""`kata show`: a kata's statement and its follow-up questions, or a track."""

from __future__ import annotations

import click

from checker.cli.target import Track, current_kata_or_track_argument, find_target
from checker.cli.texts import markdown, section
from checker.errors import UserError
from checker.kata import Kata

_EPILOG = """\b
Examples:
  kata show backward_pass
  kata show bce_loss --followups
  kata show training
"""


@click.command("show", epilog=_EPILOG)
@current_kata_or_track_argument
@click.option("--followups", is_flag=True, help="What an interviewer asks next, with answers.")
def show_command(kata: Kata | Track | None, followups: bool) -> None:
    """What a kata asks, in full; or a track: its katas, what it covers, what comes next.

    Without KATA: the one you are working on in this folder.
    """
    if isinstance(kata, Track):
        if followups:
            raise UserError(f"The track {kata.name} has no follow-up questions; its katas have.")
        from checker.cli.show_track import show_track

        show_track(kata.name)
        return
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
