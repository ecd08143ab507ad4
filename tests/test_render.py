"""The drawn report: short, exact, harmless."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import Literal

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from rich.console import Console

from checker.render import draw
from checker.report import (
    Check,
    Counterexample,
    Died,
    Failed,
    Isolation,
    LoadError,
    NamedMistake,
    NotRun,
    Outcome,
    Passed,
    Raised,
    Report,
    TimedOut,
)
from tests.forged import FORGED, is_harmless

EXAMPLE = Counterexample("f(x)", {"x": "[[1.]\n [2.]]"}, "[[1., 2.],\n [3., 4.]]", "nan", "")
NEXT = [("kata hint", "the next hint"), ("kata repro", "as a script")]


def report(
    *outcomes: Outcome,
    load_error: LoadError | None = None,
    mistakes: tuple[NamedMistake, ...] = (),
    output: str = "",
    isolation: Isolation | None = None,
) -> Report:
    """A report of checks with these outcomes."""
    checks = tuple(Check(f"test_{i}", f"Title {i}", one, 0.1) for i, one in enumerate(outcomes))
    layers = isolation or Isolation(True, True, True, True, "how")
    return Report("f", "f.py", checks, load_error, mistakes, (), output, layers, 0, 0.5)


def drawn(shown: Report, *, width: int = 80, encoding: str = "utf-8", colour: bool = False) -> str:
    """What a console of that width and encoding gets."""
    stream = io.TextIOWrapper(io.BytesIO(), encoding=encoding, errors="replace", newline="")
    system: Literal["standard"] | None = "standard" if colour else None
    console = Console(
        file=stream, width=width, force_terminal=colour, highlight=False, color_system=system
    )
    draw(shown, NEXT, console)
    stream.flush()
    stream.seek(0)
    return stream.read()


def test_passed_report() -> None:
    """A pass is a line for each check, the verdict and what comes next."""
    assert drawn(report(Passed(), Passed())) == (
        "✓ Title 0\n"
        "✓ Title 1\n"
        "\n"
        "PASSED  f, all 2 checks  (0.50 s)\n"
        "Next: kata hint   the next hint\n"
        "      kata repro  as a script\n"
    )


def test_failed_report() -> None:
    """The message below its check, then the evidence of the first broken check, aligned."""
    mistake = NamedMistake("slug", "The 1/m is missing", "Divide by m.")
    shown = report(Passed(), Failed("wrong", EXAMPLE), Failed("other", None), mistakes=(mistake,))
    assert drawn(shown) == (
        "✓ Title 0\n"
        "✗ Title 1\n"
        "    wrong\n"
        "✗ Title 2\n"
        "    other\n"
        "\n"
        "The smallest input found:\n"
        "    x = [[1.]\n"
        "         [2.]]\n"
        "    f(x)\n"
        "    expected  [[1., 2.],\n"
        "               [3., 4.]]\n"
        "    got       nan\n"
        "\n"
        "Named mistake: The 1/m is missing\n"
        "    Divide by m.\n"
        "\n"
        "FAILED  f, 1 of 3 checks passed  (0.50 s)\n"
        "Next: kata hint   the next hint\n"
        "      kata repro  as a script\n"
    )


def test_same_failure_is_told_once() -> None:
    """Checks that broke in the same way do not repeat it; those not run share a line."""
    said = drawn(report(Failed("wrong", None), Failed("wrong", None), *[NotRun("no time")] * 3))
    assert said.count("wrong") == 1
    assert "✗ Title 1 (as above)\n· 3 checks were not run: no time\n" in said


def test_raised_shows_the_candidate_where() -> None:
    """The traceback of the candidate's file stands before the input."""
    said = drawn(report(Raised("raised KeyError: 'W1'", "  line 3\n    params['W1']", EXAMPLE)))
    assert "    | line 3\n    |   params['W1']\n" in said
    assert said.index("line 3") < said.index("The smallest input")


@pytest.mark.parametrize("ended", [TimedOut("took 2 s", EXAMPLE), Died("killed", None)])
def test_ended_checks(ended: Outcome) -> None:
    """A time-out or a death has a mark of its own and is no plain failure."""
    said = drawn(report(ended))
    assert said.startswith("! Title 0\n")
    assert "ERROR  f" in said


def test_load_error() -> None:
    """A file that could not be loaded is its sentence and where; no list of checks."""
    said = drawn(report(NotRun("x"), load_error=LoadError("not valid Python", "line 3")))
    assert said.startswith("not valid Python\n    | line 3\n")
    assert "Title" not in said
    assert "ERROR  f.py could not be judged" in said


def test_missing_layers_are_one_line() -> None:
    """What is not isolated is said once; where all is, nothing."""
    said = drawn(report(Passed(), isolation=Isolation(True, False, False, True, "how")))
    assert "Not isolated here: files, network (see `kata doctor`).\n" in said
    assert "isolated" not in drawn(report(Passed()))


def test_output_is_bounded() -> None:
    """The first lines of what the file printed, and how many more there are."""
    said = drawn(report(Passed(), output="line\n" * 100))
    assert said.count("    | line\n") == 10
    assert "(90 more lines)" in said


@pytest.mark.parametrize("width", [30, 80, 200])
@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "utf-8"])
def test_any_console(width: int, encoding: str) -> None:
    """At most 80 columns, no space at the end of a line, on any width and encoding."""
    long = "word " * 40 + "x" * 300
    shown = report(Passed(), Failed(long, EXAMPLE), Raised(long, long, None), output=long)
    lines = drawn(shown, width=width, encoding=encoding).split("\n")
    assert max(map(len, lines)) <= min(width, 80)
    assert not any(line.endswith(" ") for line in lines)
    marks = {line[0] for line in lines if "Title" in line}
    assert marks == ({"✓", "✗"} if encoding == "utf-8" else {"+", "x"})


def test_nothing_of_a_submission_is_markup() -> None:
    """Escape codes, markup, emoji codes and overrides are drawn as text or made visible."""
    evil = "[red]x[/red] \x1b[31mFORGED\x1b[0m :smile: \u202egnp\x07 \ud800"
    example = Counterexample(evil, {evil: evil}, evil, evil, "")
    shown = report(Raised(evil, evil, example), Failed(evil, None), output=evil)
    said = drawn(shown)
    assert "[red]x[/red]" in said
    assert ":smile:" in said
    for character in "\x1b\x07\u202e\ud800":
        assert character not in said


@pytest.mark.parametrize("width", [40, 80])
@pytest.mark.parametrize("text", FORGED.values(), ids=FORGED)
def test_quoted_rows_are_told_from_ours(text: str, width: int) -> None:
    """Whatever is quoted, on terminals of any opinion about widths: rows of ours stay as they are.

    Every other row begins with four spaces, and is at most as wide as the terminal where all but
    ASCII takes two columns.
    """
    example = Counterexample("f(x)", {"x": text}, text, text, "")

    def rows(words: str) -> list[str]:
        outcomes = (Passed(), Raised(words, words, example), Failed(words + "!", None))
        return drawn(report(*outcomes, output=words), width=width).split("\n")

    def ours(lines: list[str]) -> list[str]:
        return [line for line in lines if not line.startswith("    ")]

    assert ours(rows(text)) == ours(rows("x"))
    for row in rows(text):
        assert is_harmless(row)
        if row.startswith("    "):
            assert sum(2 - character.isascii() for character in row) <= width


@settings(derandomize=True, database=None, deadline=None)
@example(" b" + "界" * 20, 30)
@given(st.text(st.sampled_from("ab é界   "), max_size=120), st.sampled_from([30, 40]))
def test_rows_hold_what_was_written(text: str, width: int) -> None:
    """Rows of words of any widths fit, and together they are the text, but for spaces."""
    rows = [
        row.removeprefix("    | ")
        for row in drawn(report(Passed(), output=text), width=width).split("\n")
        if row.startswith("    |")
    ]
    assert all(sum(2 - character.isascii() for character in row) <= width - 6 for row in rows)
    assert "".join(rows).replace(" ", "").removeprefix("|") == text.replace(" ", "")


@pytest.mark.parametrize("width", [40, 80])
def test_exceptions_are_barred_in_every_row(width: int) -> None:
    """Also in those where a long message goes on, and where the file could not be loaded."""
    lie = "raised X: " + "x" * 60 + " PASSED  f, all 9 checks" * 20
    rows = drawn(report(Raised(lie, "", None)), width=width).split("\n\n")[0].split("\n")
    assert rows[0] == "✗ Title 0"
    assert len(rows) > 4
    assert all(row.startswith("    | ") for row in rows[1:])
    shown = report(NotRun("x"), load_error=LoadError(lie, ""))
    rows = drawn(shown, width=width).split("\n\n")[0].split("\n")
    assert rows[0].startswith("raised X:")
    assert len(rows) > 4
    assert all(row.startswith("    | ") for row in rows[1:])


def test_long_line_is_bounded() -> None:
    """One line of output may not fill the screen either."""
    said = drawn(report(Passed(), output="x" * 10_000 + "\nlast\n"))
    assert said.count("    | x") == 10
    assert "    (this line goes on)\n    (1 more lines)\n" in said
    said = drawn(report(Passed(), output="x" * 75 + "\nlast\n"))
    assert f"    | {'x' * 74}\n    | x\n    | last\n" in said


def test_file_name_is_one_line() -> None:
    """A file may be called anything; its name begins no line of the report."""
    shown = replace(report(NotRun("x")), file="x\nPASSED  f, all 9 checks\x1b[32m" + "y" * 90)
    lines = drawn(shown).split("\n")
    (verdict,) = [line for line in lines if line.startswith(("PASSED", "ERROR"))]
    assert verdict.startswith("ERROR  x PASSED f")


def test_colours_are_ours() -> None:
    """On a terminal the verdict is coloured, and the words stay the same without colours."""
    assert "\x1b[1;32mPASSED\x1b[0m" in drawn(report(Passed()), colour=True)
