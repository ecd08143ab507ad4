"""`kata hint` and `kata solution`: help by stages, and the answer at the end."""

from __future__ import annotations

import click

from checker.cli.interview import refuse_help
from checker.cli.starting import confirmed
from checker.cli.state import forgiving, open_history
from checker.cli.target import current_kata_argument, find_target
from checker.cli.texts import heading, markdown, section
from checker.kata import Kata


@click.command("hint", epilog="\b\nExamples:\n  kata hint\n  kata hint backward_pass --again")
@current_kata_argument
@click.option("--again", is_flag=True, help="Print the hints that you have had.")
def hint_command(kata: Kata | None, again: bool) -> None:
    """The next hint. Without KATA: the one you are working on in this folder.

    They begin anew when the kata is started or reset.
    """
    with open_history() as history:
        kata = kata or find_target(history, None, None).kata
        refuse_help(history, kata.name)
        hints = kata.hints()
        given = min(history.hints_given(kata.name), len(hints))
        if again:
            click.echo("\n\n".join(section(hint) for hint in hints[:given]) or "No hint yet.")
            return
        if given == len(hints):
            click.echo(
                f"That was the last of {given} hints (`kata hint --again` prints them).\n"
                f"What is left: kata solution {kata.name}"
            )
            return
        with forgiving():
            history.hinted(kata.name, given + 1)
    click.echo(section(hints[given]))
    click.echo(f"\nHint {given + 1} of {len(hints)} for {kata.name}.")


@click.command("solution", epilog="\b\nExamples:\n  kata solution\n  kata solution bce_loss --yes")
@current_kata_argument
@click.option("--yes", is_flag=True, help="Do not ask, even if you have not passed yet.")
def solution_command(kata: Kata | None, yes: bool) -> None:
    """The reference solution and its derivation; before you have passed, it asks first.

    Without KATA: the one you are working on in this folder.
    """
    with open_history() as history:
        kata = kata or find_target(history, None, None).kata
        refuse_help(history, kata.name)
        passed = history.states().get(kata.name) == "passed"
        question = f"You have not passed {kata.name} yet. Show its solution?"
        if not passed and not yes and not confirmed(question):
            click.echo("Then on with it: `kata hint` helps.")
            return
        with forgiving():
            history.solution_shown(kata.name)
    click.echo(markdown(kata.walkthrough()))
    click.echo(f"\n{heading('The reference solution')}\n")
    click.echo(kata.solution().rstrip("\n"))
