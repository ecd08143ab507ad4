"""`kata repro`: the last counterexample, ready for a debugger."""

from __future__ import annotations

import shlex

import click

from checker.cli import files
from checker.cli.state import required_history
from checker.cli.target import complete_target, find_target, kata_option
from checker.errors import UserError
from checker.kata import Kata
from checker.report_json import first_counterexample
from checker.repro import repro_path, repro_script


@click.command("repro", epilog="\b\nExamples:\n  kata repro\n  kata repro backward_pass")
@click.argument("target", required=False, shell_complete=complete_target)
@kata_option
def repro_command(target: str | None, kata: Kata | None) -> None:
    """Write the last counterexample to a file as a short script beside it.

    TARGET as for `kata check`.
    """
    with required_history() as history:
        found = find_target(history, target, kata)
        examples = map(first_counterexample, history.reports(found.absolute))
        latest = next(filter(None, examples), None)
    if latest is None:
        raise UserError(
            f"The history holds no counterexample to {found.path}; "
            f"`kata check{found.argument}` looks for one."
        )
    path = repro_path(found.path)
    files.replace(path, repro_script(found.path, found.kata, *latest))
    click.echo(f"Wrote {path}. Run it:  python {shlex.quote(str(path))}")
