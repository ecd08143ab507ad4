"""`kata export` and `kata import`: the history on its way to another machine."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import click

from checker import transfer
from checker.cli import files
from checker.cli.state import required_history
from checker.errors import UserError

_FILE: Final = click.Path(path_type=Path)


@click.command("export", epilog="\b\nExample:\n  kata export practice.kata.gz")
@click.argument("file", type=_FILE)
def export_command(file: Path) -> None:
    """Write the whole history to FILE: all attempts with their texts, verdicts, interviews.

    It is for `kata import` on another machine, or a safe place. No file is overwritten.
    """
    files.refuse_odd(file)
    with required_history() as history:
        records = history.records()
    if not records:
        raise UserError("The history is empty; there is nothing to export yet.")
    content = transfer.exported(records)
    files.create(file, content)
    click.echo(f"Wrote {file}: {_events(len(records))}, {_size(len(content))}.")
    click.echo("On another machine, `kata import FILE` adds them to what is there.")


@click.command("import", epilog="\b\nExample:\n  kata import practice.kata.gz")
@click.argument("file", type=_FILE)
def import_command(file: Path) -> None:
    """Add what FILE holds, and is not there yet, to the history.

    FILE comes from `kata export`. What is there stays; importing again changes nothing.
    """
    records = transfer.read(file)
    with required_history() as history:
        new = history.merge(lambda here, free: transfer.added(here, records, free))
    known = len(records) - new
    click.echo(f"Imported {_events(new)}; {known} of {len(records)} were there already.")


def _events(count: int) -> str:
    return f"{count} event{'' if count == 1 else 's'}"


def _size(count: int) -> str:
    return f"{count / 1e6:.1f} MB" if count >= 1e6 else f"{max(1, round(count / 1000))} kB"
