"""`kata start` and `kata reset`: a stub is handed out, and no text of the user's is lost."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from checker.cli import files
from checker.cli.state import forgiving, open_history, required_history
from checker.cli.target import current_folder, current_kata_argument, find_target, kata_argument
from checker.cli.texts import heading
from checker.errors import UserError
from checker.history import History
from checker.kata import Kata


@click.command(
    "start",
    epilog="\b\nExamples:\n  kata start backward_pass\n  kata start backward_pass --force",
)
@kata_argument
@click.option("--force", is_flag=True, help="Replace your file; its text stays in the history.")
def start_command(kata: Kata, force: bool) -> None:
    """Write the stub of KATA into this folder and say what to do with it."""
    path = current_folder() / kata.file_name
    files.refuse_odd(path)
    if files.exists(path):
        if not force:
            raise UserError(
                f"{path.name} is already here; `kata check {kata.name}` judges it, "
                f"`kata start {kata.name} --force` replaces it."
            )
        with required_history() as history:
            _replace(history, kata, path)
            history.started(kata.name, path)
    else:
        with open_history() as history, forgiving():
            history.started(kata.name, path)
        files.create(path, kata.stub())
    click.echo(heading(f"{kata.title}  ({kata.level}, {kata.minutes} minutes)"))
    click.echo(f"\n{kata.brief()}\n")
    click.echo(f"Your file:  {kata.file_name}")
    click.echo(f"The task:   kata show {kata.name}")
    click.echo("Then type:  kata check")


@click.command("reset", epilog="\b\nExamples:\n  kata reset\n  kata reset bce_loss --yes")
@current_kata_argument
@click.option("--yes", is_flag=True, help="Do not ask.")
def reset_command(kata: Kata | None, yes: bool) -> None:
    """Put a fresh stub in place of your file; your text stays in the history.

    Without KATA: the one you are working on in this folder.
    """
    with required_history() as history:
        target = find_target(history, None, kata)
        path = target.absolute
        files.refuse_odd(path)
        if not files.exists(path):
            raise UserError(
                f"There is no {path.name} here; `kata start {target.kata.name}` writes it."
            )
        if not yes and not confirmed(f"Replace {path.name} by a fresh stub?"):
            click.echo("Nothing was changed.")
            return
        _replace(history, target.kata, path)
        history.reset(target.kata.name, path)
    click.echo(f"{path.name} is a fresh stub again; your text is kept in the history.")


def confirmed(question: str) -> bool:
    """The user's answer. Raises `UserError` where nobody is there to give one."""
    if not sys.stdin.isatty():
        raise UserError("There is no terminal to ask at; add `--yes` if you mean it.")
    return click.confirm(question)


def _replace(history: History, kata: Kata, path: Path) -> None:
    history.saved(kata.name, path, files.read(path))
    files.replace(path, kata.stub())
