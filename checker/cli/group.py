"""The group of commands: it imports a command's module only when that command runs.

A command parses, calls and prints. It returns its exit status (`None` is 0); what the user can
mend arrives here as a `UserError`, is printed as one sentence, and exits with 2.
"""

from __future__ import annotations

import os
from importlib import import_module
from typing import Any, Final

import click

from checker import __version__
from checker.cli import INTERRUPTED
from checker.errors import UserError

COMMANDS: Final = {
    "list": ("listing", "The katas, and how far you are."),
    "show": ("show", "What a kata asks, in full."),
    "start": ("starting", "Begin a kata: write its stub into this folder."),
    "check": ("check", "Judge your file."),
    "watch": ("watch", "Judge your file at every save."),
    "plot": ("plot", "Draw what your functions do: training, loss, activation."),
    "hint": ("helping", "The next hint, one stage at a time."),
    "solution": ("helping", "The reference solution and its derivation."),
    "reset": ("starting", "Put a fresh stub in place of your file."),
    "repro": ("repro", "Write the last counterexample as a script."),
    "next": ("next", "What to practise now, and why."),
    "quiz": ("quiz", "Oral questions as flashcards."),
    "stats": ("stats", "How far you are, how fast, and what goes wrong most."),
    "history": ("past", "Earlier attempts: list, compare, restore."),
    "export": ("transfer", "Write the history to one file."),
    "import": ("transfer", "Add an exported history to this one."),
    "mock": ("mock", "A mock interview against the clock."),
    "verify": ("verify", "Prove that a kata's hidden tests work."),
    "doctor": ("doctor", "What is in force on this machine."),
    "demo": ("demo", "Watch a whole round, unattended."),
}
"""Each command, the module of this package that defines it, and its line in `kata --help`."""

USER_ERROR: Final = 2

_EPILOG = """\b
Begin with:
  kata list
  kata start relu_derivative
Completion: eval "$(_KATA_COMPLETE=bash_source kata)"   (or zsh_source)
"""


class _Kata(click.Group):
    """The commands of the table above, and the one place where their errors are caught."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name in COMMANDS:
            module = import_module(f"checker.cli.{COMMANDS[cmd_name][0]}")
            command: click.Command = getattr(module, f"{cmd_name}_command")
            return command
        import difflib  # only a misspelt command pays for it

        near = difflib.get_close_matches(cmd_name, COMMANDS, n=1)
        if near and not ctx.resilient_parsing:
            raise UserError(f"There is no command {cmd_name!r}; did you mean `kata {near[0]}`?")
        return None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, short) for name, (_, short) in COMMANDS.items()])

    def invoke(self, ctx: click.Context) -> Any:
        try:
            ctx.exit(super().invoke(ctx) or 0)
        except UserError as error:
            click.echo(f"kata: {error}", err=True)
            ctx.exit(USER_ERROR)
        except (KeyboardInterrupt, click.Abort):
            click.echo("\nkata: interrupted.", err=True)
            ctx.exit(INTERRUPTED)


@click.group(
    cls=_Kata,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 80},
    epilog=_EPILOG,
)
@click.version_option(__version__, message="kata %(version)s")
@click.pass_context
def kata(ctx: click.Context) -> None:
    """Practise the code of machine-learning interviews against a judge.

    `kata start NAME` hands you a file, `kata check` judges it.
    """
    if os.environ.get("NO_COLOR"):
        ctx.color = False
    if ctx.invoked_subcommand is None:
        click.echo(ctx.get_help())
