"""`kata stats`: the dashboard, as text, JSON or a page."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

import click

from checker.cli import files
from checker.cli.clock import now
from checker.cli.reports import ReportFiles
from checker.cli.state import open_history
from checker.kata import all_katas
from checker.stats import Statistics, statistics


@click.command(
    "stats",
    epilog="\b\nExamples:\n  kata stats\n  kata stats --json\n  kata stats --html practice.html",
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object and nothing else.")
@click.option(
    "--html",
    metavar="FILE",
    type=click.Path(path_type=Path),
    help="Write an HTML page with plots instead.",
)
def stats_command(as_json: bool, html: Path | None) -> None:
    """How far you are, how fast, and what goes wrong most.

    Times are medians, from the stub to the pass; practices of more than four hours and mock
    interviews are left out of them. Bugs to be found count apart. A day ends at four in the
    morning.
    """
    ReportFiles(None, html).refuse_unusable([])
    with open_history(create=False) as history:
        found = statistics(history, all_katas(), now().astimezone())
    if html is not None:
        from checker.stats_html import page

        files.replace(html, page(found))
    if as_json:
        click.echo(json.dumps(_object(found), allow_nan=False))
    elif html is not None:
        click.echo(f"Wrote {html}; open it in a browser.")
    else:
        _draw(found)


def _draw(found: Statistics) -> None:
    from rich.console import Console

    from checker.stats_text import draw

    draw(found, Console(highlight=False))
    if not found.days:
        click.echo(f"\nNothing to count yet: kata start {found.katas[0].name}")


def _object(found: Statistics) -> dict[str, object]:
    return {
        "schema_version": 1,
        "solved": found.solved,
        **asdict(found),
        "today": found.today.isoformat(),
        "days": {day.isoformat(): count for day, count in found.days.items()},
        "solved_on": {day.isoformat(): count for day, count in found.solved_on},
    }
