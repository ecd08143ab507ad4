"""`kata demo`: a whole round, unattended."""

from __future__ import annotations

import click

from checker.demo import play
from checker.errors import UserError


@click.command("demo", epilog="\b\nExample:\n  kata demo")
def demo_command() -> None:
    """Watch a round in a temporary folder: start, a wrong attempt, the fix, the pass."""
    if not play(click.echo):
        raise UserError("The round did not end as it should; `kata doctor` says what is in force.")
