"""Files that follow a contract pass in whatever style; files that break it fail, every one."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from checker.grading import grade
from checker.kata import find_kata, kata_names
from checker.launch import Worker, WorkerError, Workers
from checker.report import Report

FOLDER = Path(__file__).parent / "submissions"
RIGHT = sorted(FOLDER.glob("*/right/*.py"))
WRONG = sorted(FOLDER.glob("*/wrong/*.py"))
NAMED: dict[str, list[str]] = json.loads((FOLDER / "named.json").read_text(encoding="utf-8"))


class Lasting(Worker):
    """A worker that stays for the next file, which would otherwise wait for another to start.

    The files here are our own, and none of them changes what another one meets.
    """

    is_fit = True

    def exchange(self, payload: bytes, seconds: float) -> Any:
        """As for any worker; one that did not answer is not used again."""
        try:
            return super().exchange(payload, seconds)
        except WorkerError:
            self.is_fit = False
            raise

    def close(self) -> None:
        """End it, if it is no use any more."""
        if not self.is_fit:
            super().close()


class Shared(Workers):
    """Hands out one worker as long as it lasts."""

    def take(self) -> Worker:
        """The worker of the call before, or a new one."""
        if not (self._taken and isinstance(self._taken[-1], Lasting) and self._taken[-1].is_fit):
            super().take()
        return self._taken[-1]


@pytest.fixture(scope="session")
def workers() -> Iterator[Workers]:
    """The workers of all the files."""
    shared = Shared(Lasting)
    yield shared
    for worker in shared._taken:
        assert isinstance(worker, Lasting)
        worker.is_fit = False
    shared.close()


def graded(path: Path, workers: Workers, *, brief: bool = False) -> Report:
    """The report on a file, from a real worker; nobody looks at the counterexamples."""
    kata = find_kata(path.parent.parent.name)
    source = path.read_bytes()
    return grade(kata, source, file=path.name, workers=workers, shrinks=(0, 0), brief=brief)


def name_of(path: Path) -> str:
    """`bce_loss/wrong/03_log_base_2`."""
    return str(path.relative_to(FOLDER).with_suffix(""))


@pytest.mark.parametrize("path", RIGHT, ids=name_of)
def test_right_submissions_pass(path: Path, workers: Workers) -> None:
    """A file that follows the contract passes every check."""
    report = graded(path, workers)
    assert report.verdict == "passed"
    assert report.complete


@pytest.mark.parametrize("path", WRONG, ids=name_of)
def test_wrong_submissions_fail(path: Path, workers: Workers) -> None:
    """A file that breaks the contract does not pass, and is told why in a sentence.

    Of those that hold one classical mistake, `named.json` says which names were found to be true.
    For time's sake the others end at the first input that breaks a check.
    """
    expected = NAMED.get(f"{path.parent.parent.name}/{path.stem}")
    report = graded(path, workers, brief=expected is None)
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
