"""`kata verify`: which hidden test catches which mistake, and whether all are caught."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import click

from checker.cli.live import LiveLine
from checker.cli.target import katas_argument
from checker.cli.texts import heading, paragraph
from checker.kata import Kata, all_katas

if TYPE_CHECKING:
    from checker.proving import Proof


@click.command("verify", epilog="\b\nExamples:\n  kata verify\n  kata verify bce_loss --seed 3")
@katas_argument
@click.option("--seed", default=0, show_default=True, help="Draw other inputs.")
def verify_command(katas: list[Kata], seed: int) -> int:
    """Prove katas (all of them without KATAS).

    The stub must fail, the solution pass and every catalogued mistake be rejected. The table says
    which hidden test (a column) catches which mistake (a row); an X is a catch of that test alone.
    """
    from checker.proving import prove

    hold = True
    for kata in katas or all_katas():
        began = time.monotonic()
        with LiveLine() as line:
            proof = prove(kata, seed=seed, progress=line.show)
        _print(proof, time.monotonic() - began)
        hold = hold and proof.holds
    return 0 if hold else 1


def _print(proof: Proof, seconds: float) -> None:
    click.echo(heading(proof.kata))
    for number, check in enumerate(proof.checks, 1):
        click.echo(f"  {number:>2}  {check}")
    width = max((len(mistake.slug) for mistake in proof.mistakes), default=0)
    numbers = "".join(f"{number:>3}" for number in range(1, len(proof.checks) + 1))
    click.echo(f"\n  {'':<{width}}{numbers}")
    for mistake in proof.mistakes:
        mark = "  X" if len(mistake.caught_by) == 1 else "  x"
        cells = "".join(mark if check in mistake.caught_by else "  ." for check in proof.checks)
        note = "" if mistake.named_rightly else "  not named"
        if not mistake.caught_by:
            note = click.style("  NOT CAUGHT", fg="red")
        click.echo(f"  {mistake.slug:<{width}}{cells}{note}")
    _print_summary(proof, seconds)


def _print_summary(proof: Proof, seconds: float) -> None:
    count = len(proof.mistakes)
    caught = sum(bool(mistake.caught_by) for mistake in proof.mistakes)
    named = sum(mistake.named_rightly for mistake in proof.mistakes)
    share = f" ({100 * caught / count:.0f} %)" if count else ""
    click.echo(f"\n  mistakes caught   {caught} of {count}{share}, {named} named")
    click.echo(f"  stub fails        {_yes(proof.stub_fails)}")
    click.echo(f"  solution passes   {_yes(proof.solution.verdict == 'passed')}")
    idle = [check for check in proof.checks if not proof.catches_alone.get(check)]
    click.echo(paragraph(f"  catch none alone  {', '.join(idle) or 'none'}", " " * 20))
    verdict = click.style("HOLDS", fg="green") if proof.holds else click.style("BROKEN", fg="red")
    click.echo(f"  {verdict} in {seconds:.1f} s\n")


def _yes(fact: bool) -> str:
    return "yes" if fact else click.style("NO", fg="red")
