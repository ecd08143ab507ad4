"""`kata check`: the judge's verdict on a file."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Final

import click

from checker.cli import files
from checker.cli.interview import again, interview_note, interview_of, interview_target
from checker.cli.judging import judge
from checker.cli.reports import ReportFiles
from checker.cli.state import forgiving, open_history
from checker.cli.target import Target, complete_target, find_target, kata_option
from checker.history import History
from checker.kata import Kata, all_katas
from checker.launch import Workers
from checker.mock import Session
from checker.report import Died, Failed, Raised, Report, TimedOut

NOT_PASSED: Final = 1
_BROKEN: Final = (Failed, Raised, TimedOut, Died)

_FILE: Final = click.Path(path_type=Path)

_EPILOG = """\b
Examples:
  kata check
  kata check backward_pass --seed 7
  kata check answers/first.py --kata bce_loss --json --require-isolation
  kata check --junit report.xml --html report.html
Exit status: 0 passed, 1 not passed, 2 the call itself is wrong.
"""


@click.command("check", epilog=_EPILOG)
@click.argument("target", required=False, shell_complete=complete_target)
@kata_option
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object and nothing else.")
@click.option("--junit", metavar="FILE", type=_FILE, help="Write the report as JUnit XML too.")
@click.option("--html", metavar="FILE", type=_FILE, help="Write the report as an HTML page too.")
@click.option("--seed", default=0, show_default=True, help="Draw other inputs.")
@click.option("--only", metavar="CHECK", help="Run one check, by its name in the JSON report.")
@click.option(
    "--require-isolation",
    is_flag=True,
    help="Refuse to judge where a layer of isolation is missing (see `kata doctor`).",
)
def check_command(
    target: str | None,
    kata: Kata | None,
    as_json: bool,
    junit: Path | None,
    html: Path | None,
    seed: int,
    only: str | None,
    require_isolation: bool,
) -> int:
    """Judge a file: of the kata TARGET in this folder, or at the path TARGET.

    Without TARGET: the kata that was started last in this folder; in the folder of a mock
    interview, the file that was saved last.
    """
    with Workers(require_isolation=require_isolation) as workers:
        workers.prepare()  # its start hides behind our imports
        with open_history() as history:
            here = interview_target(history) if target is None and kata is None else None
            found = here or find_target(history, target, kata)
            source = files.read(found.path)
            written = ReportFiles(junit, html)
            written.refuse_unusable([found.path])
            report = judge(found, source, history, workers, seed=seed, only=only)
            written.write([report])
            if as_json:
                _print_json(report)
            else:
                draw_report(report, found, history)
    return 0 if report.verdict == "passed" else NOT_PASSED


def _print_json(report: Report) -> None:
    from checker.report_json import report_object

    click.echo(json.dumps(report_object(report), allow_nan=False))


def draw_report(report: Report, target: Target, history: History) -> None:
    """Print the report for a person, and what to type next."""
    from rich.console import Console

    from checker.render import draw

    steps: list[tuple[str, str]] = []
    note: str | None = None
    with forgiving():
        note = interview_note(history, target)
        steps = _steps(report, target, history)
    draw(report, steps, Console(highlight=False))
    if note is not None:
        click.echo(note)


def _steps(report: Report, target: Target, history: History) -> list[tuple[str, str]]:
    """What to type next."""
    kata = target.kata
    interview = interview_of(history, target)
    if interview is not None and interview.ended is not None:
        interview = None
    if report.verdict == "passed":
        if not report.complete:
            return [(f"kata check{target.argument}", "all checks")]
        if interview is not None:
            return [_interview_step(history, interview)]
        steps = [
            (f"kata solution{target.kata_argument}", "the derivation"),
            (f"kata show {kata.name} --followups", "what an interviewer asks next"),
        ]
        following = _next_kata(kata, history)
        if following is not None:
            steps.append((f"kata start {following.name}", "the next one"))
        return steps
    steps = []
    if interview is None and history.hints_given(kata.name) < len(kata.hints()):
        steps.append((f"kata hint{target.kata_argument}", "the next hint"))
    broken = [check for check in report.checks if isinstance(check.outcome, _BROKEN)]
    outcomes = [check.outcome for check in report.checks]
    if any(isinstance(one, _BROKEN) and one.counterexample for one in outcomes):
        steps.append((f"kata repro{target.argument}", "this input as a script"))
    if broken and report.complete:
        only = f"kata check{target.argument} --only {broken[0].name}"
        steps.append((only, "that check alone"))
    return steps


def _interview_step(history: History, interview: Session) -> tuple[str, str]:
    """What to type next after a pass in a running interview."""
    if all(record.solved_after is not None for record in again(history, interview).katas):
        return "kata mock finish", "all its katas pass: end the interview"
    return "kata mock status", "what is left of the interview"


def _next_kata(kata: Kata, history: History) -> Kata | None:
    """The next kata of the curriculum that has not been passed; after the last comes the first."""
    states = history.states()
    katas = all_katas()
    place = katas.index(kata)
    return next((k for k in katas[place:] + katas[:place] if states.get(k.name) != "passed"), None)
