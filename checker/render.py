"""A report drawn for a person: short, at most 80 columns, plain where there is no terminal.

Everything that comes from a submission is drawn as text, never as markup.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from textwrap import dedent
from typing import Final, assert_never

from rich.console import Console
from rich.text import Text

from checker.report import (
    Check,
    Counterexample,
    Died,
    Failed,
    Isolation,
    NotRun,
    Outcome,
    Passed,
    Raised,
    Report,
    TimedOut,
)
from checker.text import clean

WIDTH: Final = 80
OUTPUT_LINES: Final = 10
TRACEBACK_LINES: Final = 16
VALUE_LINES: Final = 12


def draw(report: Report, steps: Sequence[tuple[str, str]], console: Console) -> None:
    """Print the report, its verdict, and what to type next: commands and what they give."""
    page = _Page(console)
    if report.load_error is not None:
        page.write(report.load_error.message, style="red")
        if report.load_error.traceback:
            page.quote(dedent(report.load_error.traceback), TRACEBACK_LINES)
    else:
        _draw_checks(page, report.checks)
        _draw_first_broken(page, report.checks)
    for mistake in report.mistakes:
        page.gap()
        page.write(f"Named mistake: {mistake.title}", style="bold yellow")
        page.write(mistake.explanation, indent=4)
    if report.output.strip():
        page.gap()
        page.write("Your code printed:", style="bold")
        page.quote(report.output, OUTPUT_LINES)
    if report.remarks:
        page.gap()
    for remark in report.remarks:
        page.write(remark, first="Remark: ", indent=8)
    page.gap()
    _draw_isolation(page, report.isolation)
    _draw_verdict(page, report)
    width = max((len(command) for command, _ in steps), default=0)
    for index, (command, gives) in enumerate(steps):
        step = Text.assemble((f"{clean(command):<{width}}", "bold"), f"  {gives}")
        page.write(step, indent=6, first="Next: " if index == 0 else "")


class _Page:
    """Lines of text on a console, wrapped below their indent and without spaces at their ends."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._width = min(console.width, WIDTH)
        self.ascii_only = console.options.ascii_only

    def write(
        self, text: str | Text, *, style: str = "", indent: int = 0, first: str | Text = ""
    ) -> None:
        """Print a paragraph; `first` stands in the indent of its first line."""
        if isinstance(text, str):
            text = Text(clean(text), style=style)
        text.expand_tabs(4)
        prefix = Text(clean(first)) if isinstance(first, str) else first
        prefix.pad_right(indent - prefix.cell_len)
        for line in text.wrap(self._console, max(20, self._width - indent)):
            line.rstrip()
            self._console.print(Text.assemble(prefix, line), soft_wrap=True)
            prefix = Text(" " * indent)

    def quote(self, text: str, most: int) -> None:
        """Print the first lines of what a program wrote, behind a bar."""
        lines = text.rstrip().split("\n")
        for line in lines[:most]:
            self.write(line, style="dim", indent=6, first="    | ")
        if len(lines) > most:
            self.write(f"({len(lines) - most} more lines)", style="dim", indent=4)

    def gap(self) -> None:
        """Print an empty line."""
        self._console.print()


def _draw_checks(page: _Page, checks: Sequence[Check]) -> None:
    """One line a check; a message that several checks share is printed once."""
    told: set[str] = set()
    for why, group in groupby(checks, key=_why_not_run):
        members = list(group)
        if why is not None and len(members) > 1:
            page.write(
                f"{len(members)} checks were not run: {why}",
                style="dim",
                indent=2,
                first=_mark(page, members[0].outcome),
            )
            continue
        for check in members:
            message = _message(check.outcome)
            again = " (as above)" if message in told else ""
            page.write(check.title + again, indent=2, first=_mark(page, check.outcome))
            if message and message not in told:
                page.write(message, style=_colour(check.outcome), indent=4)
                told.add(message)


def _draw_first_broken(page: _Page, checks: Sequence[Check]) -> None:
    """The evidence for the first check that did not pass."""
    for check in checks:
        example = _counterexample(check.outcome)
        if isinstance(check.outcome, Raised) and check.outcome.traceback:
            page.gap()
            page.write("Where it was raised:", style="bold")
            page.quote(dedent(check.outcome.traceback), TRACEBACK_LINES)
        if example is not None:
            page.gap()
            page.write("The smallest input found:", style="bold")
            _draw_counterexample(page, example)
        if not isinstance(check.outcome, Passed | NotRun):
            return


def _draw_counterexample(page: _Page, example: Counterexample) -> None:
    for name, value in example.arguments.items():
        _draw_value(page, f"{name} = ", value, "cyan")
    page.write(example.call, indent=4)
    if example.expected is not None:
        _draw_value(page, "expected  ", example.expected, "green")
    if example.actual is not None:
        _draw_value(page, "got       ", example.actual, "red")


def _draw_value(page: _Page, label: str, value: str, style: str) -> None:
    """A value behind its label, its later lines below its first."""
    lines = value.split("\n")
    shown = lines if len(lines) <= VALUE_LINES else [*lines[: VALUE_LINES - 1], "..."]
    first = f"    {label}"
    for line in shown:
        page.write(line, style=style, indent=len(first), first=first)
        first = " " * len(first)


def _draw_isolation(page: _Page, isolation: Isolation) -> None:
    layers = {
        "process": isolation.process,
        "files": isolation.filesystem,
        "network": isolation.network,
        "memory": isolation.memory_limit,
    }
    missing = [name for name, held in layers.items() if not held]
    if missing:
        page.write(f"Not isolated here: {', '.join(missing)} (see `kata doctor`).", style="dim")


def _draw_verdict(page: _Page, report: Report) -> None:
    passed = sum(isinstance(check.outcome, Passed) for check in report.checks)
    ran = sum(not isinstance(check.outcome, NotRun) for check in report.checks)
    word, style = {
        "passed": ("PASSED", "bold green"),
        "failed": ("FAILED", "bold red"),
        "error": ("ERROR", "bold red"),
    }[report.verdict]
    if ran == 0:
        said = f"{report.file} could not be judged"
    elif passed == len(report.checks):
        said = f"{report.kata}, all {passed} checks"
    elif report.verdict == "passed":
        said = f"{report.kata}, {passed} of {len(report.checks)} checks; the others were not asked"
    else:
        said = f"{report.kata}, {passed} of {len(report.checks)} checks passed"
    seed = f", seed {report.seed}" if report.seed else ""
    page.write(Text.assemble((word, style), f"  {clean(said)}  ({report.seconds:.2f} s{seed})"))


def _why_not_run(check: Check) -> str | None:
    return check.outcome.message if isinstance(check.outcome, NotRun) else None


def _mark(page: _Page, outcome: Outcome) -> Text:
    match outcome:
        case Passed():
            mark = "✓+"
        case Failed() | Raised():
            mark = "✗x"
        case TimedOut() | Died():
            mark = "!!"
        case NotRun():
            mark = "·-"
        case _:
            assert_never(outcome)
    return Text(mark[page.ascii_only], style=_colour(outcome))


def _colour(outcome: Outcome) -> str:
    match outcome:
        case Passed():
            return "green"
        case NotRun():
            return "dim"
        case Failed() | Raised() | TimedOut() | Died():
            return "red"
        case _:
            assert_never(outcome)


def _message(outcome: Outcome) -> str | None:
    match outcome:
        case Passed():
            return None
        case Failed() | Raised() | TimedOut() | Died() | NotRun():
            return outcome.message
        case _:
            assert_never(outcome)


def _counterexample(outcome: Outcome) -> Counterexample | None:
    match outcome:
        case Passed() | NotRun():
            return None
        case Failed() | Raised() | TimedOut() | Died():
            return outcome.counterexample
        case _:
            assert_never(outcome)
