"""`kata doctor`: what is in force on this machine."""

from __future__ import annotations

import json
from dataclasses import asdict

import click

from checker.cli.state import data_folder
from checker.cli.target import current_folder
from checker.cli.texts import heading, paragraph
from checker.doctor import Examination, examine


@click.command("doctor", epilog="\b\nExamples:\n  kata doctor\n  kata doctor --json")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def doctor_command(as_json: bool) -> None:
    """Versions, folders, and what keeps a submission away from the rest of this machine."""
    found = examine(data_folder(), current_folder())
    if as_json:
        click.echo(json.dumps({"schema_version": 1, **asdict(found)}, indent=2))
    else:
        _print(found)


def _print(found: Examination) -> None:
    click.echo(heading("Versions"))
    for name, version in found.versions.items():
        click.echo(f"  {name:<14}  {version}")
    click.echo(f"  {'system':<14}  {found.system}")
    click.echo(f"\n{heading('Folders')}")
    for folder in found.folders:
        note = "" if folder.writable else "  (read-only)"
        click.echo(f"  {folder.purpose:<14}  {folder.path}{note}")
    click.echo(f"\n{heading('Isolation of a submission')}")
    isolation = found.isolation
    layers = {
        "process": isolation.process,
        "files": isolation.filesystem,
        "network": isolation.network,
        "memory limit": isolation.memory_limit,
    }
    for name, held in layers.items():
        click.echo(f"  {name:<14}  {click.style('yes', fg='green') if held else 'no'}")
    for name, text in (("how", isolation.how), ("missing", ", ".join(isolation.missing))):
        if text:
            click.echo(paragraph(f"  {name:<14}  {text}", " " * 18))
