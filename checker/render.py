"""A report drawn for a person: short, at most 80 columns, plain where there is no terminal.

Everything that comes from a submission is drawn as text, never as markup, and further in than our
own lines, in every row.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from textwrap import dedent
from typing import Final

from rich.console import Console
from rich.text import Text

from checker.report import Check, Counterexample, Isolation, NotRun, Passed, Report
from checker.telling import VERDICTS, Told, Word, isolation_note, summary, told
from checker.text import SENTENCE, clean, one_line

WIDTH: Final = 80
OUTPUT_LINES: Final = 10
TRACEBACK_LINES: Final = 16
VALUE_LINES: Final = 12
INDENT: Final = "    "
BAR: Final = "    | "
"""Before every row of what a submission wrote."""

_MARKS: Final[dict[Word, tuple[str, str]]] = {
    "passed": ("✓", "+"),
    "failed": ("✗", "x"),
    "raised": ("✗", "x"),
    "timed out": ("!", "!"),
    "died": ("!", "!"),
    "not run": ("·", "-"),
}
"""What stands before a check's title, and what does where there is only ASCII."""
_COLOURS: Final[dict[Word, str]] = {
    "passed": "green",
    "failed": "red",
    "raised": "red",
    "timed out": "red",
    "died": "red",
    "not run": "dim",
}


def draw(report: Report, steps: Sequence[tuple[str, str]], console: Console) -> None:
    """Print the report, its verdict, and what to type next: commands and what they give."""
    page = _Page(console)
    if report.load_error is not None:
        message = one_line(report.load_error.message, SENTENCE)
        page.write(message, style="red", rest=BAR, theirs=True)
        if report.load_error.traceback:
            page.quote(dedent(report.load_error.traceback), TRACEBACK_LINES)
    else:
        _draw_checks(page, report.checks)
        _draw_first_broken(page, report.checks)
    for mistake in report.mistakes:
        page.gap()
        page.write(f"Named mistake: {mistake.title}", style="bold yellow", rest=INDENT)
        page.write(mistake.explanation, first=INDENT)
    if report.output.strip():
        page.gap()
        page.write("Your code printed:", style="bold")
        page.quote(report.output, OUTPUT_LINES)
    if report.remarks:
        page.gap()
    for remark in report.remarks:
        page.write(one_line(remark, SENTENCE), first="Remark: ", theirs=True)
    page.gap()
    _draw_isolation(page, report.isolation)
    _draw_verdict(page, report)
    width = max((len(command) for command, _ in steps), default=0)
    for index, (command, gives) in enumerate(steps):
        shown = clean(command).replace("\n", "\N{REPLACEMENT CHARACTER}")
        step = Text.assemble((f"{shown:<{width}}", "bold"), f"  {gives}")
        page.write(step, first="Next: " if index == 0 else " " * 6)


class _Page:
    """Rows of text on a console, below their indent and without spaces at their ends."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._width = min(console.width, WIDTH)
        self.ascii_only = console.options.ascii_only

    def write(
        self,
        text: str | Text,
        *,
        style: str = "",
        first: str | Text = "",
        rest: str | None = None,
        theirs: bool = False,
    ) -> None:
        """Print a paragraph: its first row behind `first`, the others behind `rest`.

        Without `rest` they are indented as far as the first. `theirs` is text of a submission.
        """
        prefix = Text(clean(first)) if isinstance(first, str) else first
        rest = " " * prefix.cell_len if rest is None else rest
        if isinstance(text, str):
            text = Text(clean(text), style=style)
        for row in self._rows(text, max(prefix.cell_len, len(rest)), theirs):
            self._print(prefix, row)
            prefix = Text(rest)

    def quote(self, text: str, most: int) -> None:
        """Print the first rows of what a submission wrote, behind a bar."""
        lines = clean(text).rstrip().split("\n")
        for index, line in enumerate(lines):
            rows = list(self._rows(Text(line, style="dim"), len(BAR), theirs=True))
            for row in rows[:most]:
                self._print(Text(BAR), row)
            if len(rows) > most:
                self._print(Text(INDENT), Text("(this line goes on)", style="dim"))
            most -= len(rows)
            left = len(lines) - index - 1
            if most <= 0 and left:
                self._print(Text(INDENT), Text(f"({left} more lines)", style="dim"))
                return

    def gap(self) -> None:
        """Print an empty line."""
        self._console.print()

    def _print(self, prefix: Text, row: Text) -> None:
        line = Text.assemble(prefix, row)
        line.rstrip()
        self._console.print(line, soft_wrap=True)

    def _rows(self, text: Text, indent: int, theirs: bool) -> Iterator[Text]:
        width = max(20, self._width - indent)
        text.expand_tabs(4)
        rows = text.divide(_safe_ends(text.plain, width)) if theirs else None
        for row in rows or text.wrap(self._console, width):
            row.rstrip()
            yield row


def _safe_ends(line: str, width: int) -> list[int]:
    """Where to divide a line, behind spaces if there are any, so that no terminal has to.

    Terminals differ in the columns of anything but ASCII. Where one ran over, it would go on in a
    row without our indent, so that is counted as two columns, the most that any takes.
    """
    ends: list[int] = []
    columns = 0
    word = word_columns = 0  # where the last word begins, and the columns before it in this row
    for index, character in enumerate(line):
        size = 1 if character.isascii() else 2
        while columns + size > width and character != " ":
            begins = ends[-1] if ends else 0
            end, before = (word, word_columns) if word > begins else (index, columns)
            ends.append(end)
            columns -= before
        columns += size
        if character == " ":
            word, word_columns = index + 1, columns
    return ends


def _draw_checks(page: _Page, checks: Sequence[Check]) -> None:
    """One line a check; a message that several checks share is printed once."""
    seen: set[str] = set()
    for why, group in groupby(checks, key=_why_not_run):
        members = list(group)
        if why is not None and len(members) > 1:
            page.write(
                f"{len(members)} checks were not run: {why}",
                style="dim",
                first=_mark(page, "not run"),
            )
            continue
        for check in members:
            said = told(check.outcome)
            again = " (as above)" if said.message in seen else ""
            page.write(check.title + again, first=_mark(page, said.word))
            if said.message and said.message not in seen:
                _draw_message(page, said)
                seen.add(said.message)


def _draw_message(page: _Page, said: Told) -> None:
    """What the check found; an exception's own words are quoted, whatever they say."""
    assert said.message is not None
    raised = said.word == "raised"
    page.write(
        one_line(said.message, SENTENCE),
        style=_COLOURS[said.word],
        first=BAR if raised else INDENT,
        rest=BAR if raised else INDENT + "  ",
        theirs=True,
    )


def _draw_first_broken(page: _Page, checks: Sequence[Check]) -> None:
    """The evidence for the first check that did not pass."""
    for check in checks:
        said = told(check.outcome)
        if said.traceback:
            page.gap()
            page.write("Where it was raised:", style="bold")
            page.quote(dedent(said.traceback), TRACEBACK_LINES)
        if said.counterexample is not None:
            page.gap()
            page.write("The smallest input found:", style="bold")
            _draw_counterexample(page, said.counterexample)
        if not isinstance(check.outcome, Passed | NotRun):
            return


def _draw_counterexample(page: _Page, example: Counterexample) -> None:
    for name, value in example.arguments.items():
        _draw_value(page, f"{name} = ", value, "cyan")
    for line in clean(example.call).split("\n"):
        page.write(line, first=INDENT)
    if example.expected is not None:
        _draw_value(page, "expected  ", example.expected, "green")
    if example.actual is not None:
        _draw_value(page, "got       ", example.actual, "red")


def _draw_value(page: _Page, label: str, value: str, style: str) -> None:
    """A value behind its label, its later lines below its first."""
    lines = clean(value).split("\n")
    shown = lines if len(lines) <= VALUE_LINES else [*lines[: VALUE_LINES - 1], "..."]
    first = INDENT + one_line(label) + label[len(label.rstrip()) :]
    for line in shown:
        page.write(line, style=style, first=first, theirs=True)
        first = " " * len(first)


def _draw_isolation(page: _Page, isolation: Isolation) -> None:
    said = isolation_note(isolation)
    if said is not None:
        page.write(f"{said} (see `kata doctor`).", style="dim", rest=INDENT)


def _draw_verdict(page: _Page, report: Report) -> None:
    style = "bold green" if report.verdict == "passed" else "bold red"
    seed = f", seed {report.seed}" if report.seed else ""
    said = f"  {summary(report)}  ({report.seconds:.2f} s{seed})"
    verdict = Text.assemble((VERDICTS[report.verdict], style), said)
    page.write(verdict, rest=INDENT, theirs=True)


def _why_not_run(check: Check) -> str | None:
    return check.outcome.message if isinstance(check.outcome, NotRun) else None


def _mark(page: _Page, word: Word) -> Text:
    unicode, ascii_only = _MARKS[word]
    return Text(f"{ascii_only if page.ascii_only else unicode} ", style=_COLOURS[word])
