"""Files that follow a contract pass in whatever style; files that break it fail, every one."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.grading import grade
from checker.kata import find_kata
from checker.launch import Workers
from checker.report import Report

FOLDER = Path(__file__).parent / "submissions"
RIGHT = sorted(FOLDER.glob("*/right/*.py"))
WRONG = sorted(FOLDER.glob("*/wrong/*.py"))


def graded(path: Path) -> Report:
    """The report on a file, from a real worker."""
    with Workers() as workers:
        kata = find_kata(path.parent.parent.name)
        return grade(kata, path.read_bytes(), file=path.name, workers=workers)


def name_of(path: Path) -> str:
    """`bce_loss/wrong/03_log_base_2`."""
    return str(path.relative_to(FOLDER).with_suffix(""))


@pytest.mark.parametrize("path", RIGHT, ids=name_of)
def test_right_submissions_pass(path: Path) -> None:
    """A file that follows the contract passes every check."""
    report = graded(path)
    assert report.verdict == "passed"
    assert report.complete


@pytest.mark.parametrize("path", WRONG, ids=name_of)
def test_wrong_submissions_fail(path: Path) -> None:
    """A file that breaks the contract does not pass, and is told why in a sentence."""
    report = graded(path)
    assert report.verdict != "passed"
    told = [report.load_error.message] if report.load_error else []
    told += [getattr(check.outcome, "message", "") for check in report.checks]
    assert any(told)


def test_there_are_enough_of_them() -> None:
    """At least 15 right and 25 wrong files a kata."""
    for folder in FOLDER.iterdir():
        assert len(list(folder.glob("right/*.py"))) >= 15
        assert len(list(folder.glob("wrong/*.py"))) >= 25
