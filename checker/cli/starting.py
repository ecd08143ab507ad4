"""`kata start` and `kata reset`: a stub is handed out, and no text of the user's is lost."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

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
    epilog="""\b
Examples:
  kata start backward_pass
  kata start backward_pass --force
  kata start backward_pass --debug
  kata start backward_pass --debug --seed 7
""",
)
@kata_argument
@click.option("--force", is_flag=True, help="Replace your file; its text stays in the history.")
@click.option("--debug", is_flag=True, help="Find the bug: the solution with one mistake in it.")
@click.option(
    "--seed", type=int, help="With --debug: choose the mistake by this number, for anybody alike."
)
def start_command(kata: Kata, force: bool, debug: bool, seed: int | None) -> None:
    """Write the stub of KATA into this folder and say what to do with it.

    With --debug it is the solution instead, without comments and with one known mistake in it, one
    that you have not had lately.
    """
    if seed is not None and not debug:
        raise UserError("`--seed` chooses a mistake; add `--debug` to be handed one.")
    path = current_folder() / kata.file_name
    files.refuse_odd(path)
    if files.exists(path):
        if not force:
            raise UserError(
                f"{path.name} is already here; `kata check {kata.name}` judges it, "
                f"`kata start {kata.name}{' --debug' * debug} --force` replaces it."
            )
        with required_history() as history:
            text, data = _handout(kata, history, debug, seed)
            _replace(history, kata, path, text)
            history.record("started", kata.name, path, data=data)
    elif debug:  # what the history does not know of would count as written by the user
        with required_history() as history:
            text, data = _handout(kata, history, debug, seed)
            history.record("started", kata.name, path, data=data)
        files.create(path, text)
    else:
        with open_history() as history, forgiving():
            history.started(kata.name, path)
        files.create(path, kata.stub())
    _say(kata, debug)


def _say(kata: Kata, debug: bool) -> None:
    click.echo(heading(f"{kata.title}  ({kata.level}, {kata.minutes} minutes)"))
    if debug:
        click.echo("\nThe file holds a solution with one mistake in it. Find it and mend it.\n")
    else:
        click.echo(f"\n{kata.brief()}\n")
    click.echo(f"Your file:  {kata.file_name}")
    click.echo(f"The task:   kata show {kata.name}")
    click.echo("Then type:  kata check")


def _handout(
    kata: Kata, history: History, debug: bool, seed: int | None
) -> tuple[str, dict[str, Any]]:
    """The text to write, and what the history is told of it."""
    if not debug:
        return kata.stub(), {}
    import secrets

    from checker.debugging import choose, handed_out, with_bug
    from checker.mistakes import load_mistakes

    if seed is None:
        seed = secrets.randbelow(1_000_000)
        lately = handed_out(history.events("started", kata=kata.name))
    else:
        lately = []  # the same file for anybody who asks with this seed
    mistake = choose(load_mistakes(kata), seed, lately)
    return with_bug(kata, mistake), {"debug": {"slug": mistake.slug, "seed": seed}}


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
        _replace(history, target.kata, path, target.kata.stub())
        history.reset(target.kata.name, path)
    click.echo(f"{path.name} is a fresh stub again; your text is kept in the history.")


def confirmed(question: str) -> bool:
    """The user's answer. Raises `UserError` where nobody is there to give one."""
    if not sys.stdin.isatty():
        raise UserError("There is no terminal to ask at; add `--yes` if you mean it.")
    return click.confirm(question)


def _replace(history: History, kata: Kata, path: Path, text: str) -> None:
    history.saved(kata.name, path, files.read(path))
    files.replace(path, text)
