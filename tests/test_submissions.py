"""Files that follow a contract pass in whatever style; files that break it fail, every one."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from checker import grading
from checker.grading import grade
from checker.hidden import HiddenTest
from checker.kata import find_kata, kata_names
from checker.launch import Workers
from checker.report import NotRun, Outcome, Passed, Report
from checker.submission import Submission

FOLDER = Path(__file__).parent / "submissions"
RIGHT = sorted(FOLDER.glob("*/right/*.py"))
WRONG = sorted(FOLDER.glob("*/wrong/*.py"))
NAMED: dict[str, list[str]] = json.loads((FOLDER / "named.json").read_text(encoding="utf-8"))


def graded(path: Path) -> Report:
    """The report on a file, from a real worker."""
    with Workers() as workers:
        kata = find_kata(path.parent.parent.name)
        return grade(kata, path.read_bytes(), file=path.name, workers=workers)


def name_of(path: Path) -> str:
    """`bce_loss/wrong/03_log_base_2`."""
    return str(path.relative_to(FOLDER).with_suffix(""))


def hasten(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make the judge stop at the first broken check and explain nothing."""
    run = grading._Grading._run
    broken: list[Outcome] = []

    def run_until_broken(
        self: grading._Grading, test: HiddenTest, submission: Submission, shrinks: int
    ) -> Outcome:
        if broken:
            return NotRun("an earlier check is broken")
        outcome = run(self, test, submission, shrinks)
        if not isinstance(outcome, Passed):
            broken.append(outcome)
        return outcome

    monkeypatch.setattr(grading._Grading, "_run", run_until_broken)
    monkeypatch.setattr(grading, "SHRINKS", (1, 1))
    monkeypatch.setattr(grading, "diagnose", lambda *_, **__: ())


@pytest.mark.parametrize("path", RIGHT, ids=name_of)
def test_right_submissions_pass(path: Path) -> None:
    """A file that follows the contract passes every check."""
    report = graded(path)
    assert report.verdict == "passed"
    assert report.complete


@pytest.mark.parametrize("path", WRONG, ids=name_of)
def test_wrong_submissions_fail(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that breaks the contract does not pass, and is told why in a sentence.

    Of those that hold one classical mistake, `named.json` says which names were found to be true.
    For time's sake the others end at the first check that they break, without a search for a
    small counterexample and for a name.
    """
    expected = NAMED.get(f"{path.parent.parent.name}/{path.stem}")
    if expected is None:
        hasten(monkeypatch)
    report = graded(path)
    assert report.verdict != "passed"
    told = [report.load_error.message] if report.load_error else []
    told += [getattr(check.outcome, "message", "") for check in report.checks]
    assert any(told)
    assert expected in (None, [mistake.slug for mistake in report.mistakes])


def test_there_are_enough_of_them() -> None:
    """At least ten right and twenty wrong files a kata."""
    for folder in (FOLDER / kata for kata in kata_names()):
        assert len(list(folder.glob("right/*.py"))) >= 10
        assert len(list(folder.glob("wrong/*.py"))) >= 20


def test_most_classical_mistakes_are_named() -> None:
    """At least 70 % of the files that hold one classical mistake are told its name."""
    assert sum(bool(slugs) for slugs in NAMED.values()) >= 0.7 * len(NAMED)
    files = {f"{path.parent.parent.name}/{path.stem}" for path in WRONG}
    assert files >= NAMED.keys()
