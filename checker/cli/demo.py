"""`kata demo`: a whole round, unattended."""

from __future__ import annotations

import click

from checker.cli.texts import heading
from checker.demo import play
from checker.errors import UserError


@click.command("demo", epilog="\b\nExample:\n  kata demo")
def demo_command() -> None:
    """Watch a round in a temporary folder: start, a wrong attempt, the fix, the pass."""
    if not play(_say):
        raise UserError("The round did not end as it should; `kata doctor` says what is in force.")


def _say(text: str) -> None:
    """Print a part of the story; what is typed, and its comments, stand out."""
    click.echo(heading(text) if text.startswith(("\n$", "\n#")) else text)
