"""`kata history`: earlier attempts, what changed between them, and the way back to one."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

import click

from checker.cli import files
from checker.cli.starting import confirmed
from checker.cli.state import open_history, required_history
from checker.cli.target import current_kata_argument
from checker.errors import UserError
from checker.history import History
from checker.kata import Kata
from checker.past import Version, before, checks_passed, text, version, versions
from checker.text import one_line, visible

MOST: Final = 20
"""Attempts that are listed without `--all`."""

_COLOURS: Final = {"passed": "green", "failed": "red", "error": "red"}
_EPILOG: Final = """\b
Examples:
  kata history
  kata history backward_pass --all
  kata history --diff 7            attempt 7 against the one before it
  kata history --diff 3 7          from attempt 3 to attempt 7
  kata history show 7
  kata history restore 7
"""


class _History(click.Group):
    """`kata history KATA` and `kata history --diff N` are short for commands with a name."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        if args[:1] == ["--diff"]:
            args = ["diff", *args[1:]]
        elif not args or (args[0] not in self.commands and args[0] not in ctx.help_option_names):
            args = ["list", *args]
        return super().parse_args(ctx, args)


@click.group("history", cls=_History, epilog=_EPILOG, subcommand_metavar="[KATA] | COMMAND [ARGS]")
def history_command() -> None:
    """Your attempts, the latest first, of KATA or of all katas.

    Each has a number that stays. "kept" is a text that a fresh stub or an earlier attempt has
    replaced; it can be restored, too.
    """


@history_command.command("list", epilog="\b\nExample:\n  kata history list bce_loss --all")
@current_kata_argument
@click.option("--all", "everything", is_flag=True, help=f"List more than the latest {MOST}.")
def list_attempts(kata: Kata | None, everything: bool) -> None:
    """List attempts, the latest first."""
    with open_history(create=False) as history:
        found = versions(history)
        if kata is not None:
            found = [one for one in found if one.event.kata == kata.name]
        found.sort(key=lambda one: (one.event.at, one.event.id), reverse=True)
        shown = found if everything else found[:MOST]
        width = max((len(_kata(one)) for one in shown), default=0)
        for one in shown:
            click.echo(_line(history, one, width))
    if not found:
        click.echo(f"No attempt{f' at {kata.name}' if kata else ''} yet; `kata check` makes one.")
    elif len(shown) < len(found):
        of = f" {kata.name}" if kata else ""
        click.echo(f"{len(found) - len(shown)} earlier ones: kata history{of} --all")


@history_command.command(
    "diff", epilog="\b\nExamples:\n  kata history diff 7\n  kata history diff 3 7"
)
@click.argument("first", metavar="N", type=int)
@click.argument("second", metavar="[M]", type=int, required=False)
def show_difference(first: int, second: int | None) -> None:
    """Compare N with the attempt before it, or N with M.

    Without M: what changed to attempt N from the one before it in the same file. With M: what
    changed from attempt N to attempt M.
    """
    with open_history(create=False) as history:
        found = versions(history)
        new = version(found, first if second is None else second)
        old = before(found, new) if second is None else version(found, first)
        lines = _difference(history, old, new)
    for line in lines or [f"Attempts {old.number} and {new.number} hold the same text."]:
        click.echo(line)


@history_command.command(
    "show", epilog="\b\nExamples:\n  kata history show 7\n  kata history show 7 > earlier.py"
)
@click.argument("number", metavar="N", type=int)
def show_text(number: int) -> None:
    """Print the text of attempt N."""
    with open_history(create=False) as history:
        one = version(versions(history), number)
        source = text(history, one)
    click.echo(_told(one), err=True)
    if sys.stdout.isatty():
        click.echo(visible(source.decode("utf-8", "replace")).rstrip("\n"))
    else:
        click.echo(source, nl=False)


@history_command.command("restore", epilog="\b\nExample:\n  kata history restore 7")
@click.argument("number", metavar="N", type=int)
@click.option("--yes", is_flag=True, help="Do not ask.")
def restore(number: int, yes: bool) -> None:
    """Put the text of attempt N back.

    It is written to the file that it came from; what is there now is kept in the history.
    """
    with required_history() as history:
        one = version(versions(history), number)
        source = text(history, one)
        path = _place(one)
        there = files.read(path) if files.exists(path) else None
        if there == source:
            click.echo(f"{path} holds that text already; nothing was changed.")
            return
        does = "Write" if there is None else "Replace"
        if not yes and not confirmed(
            f"{does} {path} {'as' if there is None else 'by'} {_told(one)}?"
        ):
            click.echo("Nothing was changed.")
            return
        if there is None:
            files.create(path, source)
        else:
            history.saved(one.event.kata, path, there)
            files.replace(path, source)
    kept = "" if there is None else "; what it held is kept in the history"
    click.echo(f"{path} holds attempt {number} again{kept}.")


def _place(one: Version) -> Path:
    """Where its file lies. Raises `UserError` where that is not on this machine."""
    path = one.event.path
    instead = f"`kata history show {one.number} > FILE` writes it elsewhere."
    if path is None or not path.is_absolute():
        raise UserError(f"Attempt {one.number} has no file on this machine; {instead}")
    if not path.parent.is_dir():
        raise UserError(f"There is no folder {path.parent} any more; {instead}")
    files.refuse_odd(path)
    return path


def _line(history: History, one: Version, width: int) -> str:
    passed = checks_passed(history, one)
    checks = "" if passed is None else f"{passed[0]} of {passed[1]}"
    word = f"{one_line(one.word, 10):<10}"
    if one.word in _COLOURS:
        word = click.style(word, fg=_COLOURS[one.word])
    line = f"{one.number:>5}  {_when(one)}  {_kata(one):<{width}}  {word}  {checks:<8}  {one.note}"
    return line.rstrip()


def _kata(one: Version) -> str:
    return one_line(one.event.kata, 24)


def _when(one: Version) -> str:
    return one.event.at.astimezone().strftime("%Y-%m-%d %H:%M")  # on the user's clock


def _told(one: Version) -> str:
    return f"attempt {one.number} at {_kata(one)} ({_when(one)}, {one_line(one.word, 10)})"


def _difference(history: History, old: Version, new: Version) -> list[str]:
    import difflib

    def lines(one: Version) -> list[str]:
        return visible(text(history, one).decode("utf-8", "replace")).splitlines()

    changed = difflib.unified_diff(lines(old), lines(new), _told(old), _told(new), lineterm="")
    return [_coloured(line) for line in changed]


def _coloured(line: str) -> str:
    colours = {"+": "green", "-": "red", "@": "cyan"}
    bold = line.startswith(("+++", "---"))
    return click.style(line, fg=None if bold else colours.get(line[:1]), bold=bold or None)
