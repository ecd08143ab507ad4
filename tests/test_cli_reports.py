"""`kata check --junit` and `--html`: what is written, and what is never written over."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess
from xml.etree import ElementTree as ET

import pytest

from checker.cli.reports import ReportFiles
from checker.kata import find_kata
from checker.mistakes import load_mistakes
from checker.report import Check, Isolation, Passed, Report

Run = Callable[..., CompletedProcess[str]]
KATA = find_kata("bce_loss")
RIGHT = KATA.solution()
WRONG = load_mistakes(KATA)[0].applied(RIGHT)


def test_both_are_written_beside_the_usual_output(run: Run, work: Path) -> None:
    """The same verdict in each; status and standard output are what they are without."""
    for text, status, failures in ((WRONG, 1, True), (RIGHT, 0, False)):
        (work / "bce_loss.py").write_text(text)
        done = run("check", "--json", "--junit", "r.xml", "--html", "r.html")
        assert (done.returncode, done.stderr) == (status, "")
        data = json.loads(done.stdout)
        root = ET.parse(work / "r.xml").getroot()
        assert root.get("tests") == str(len(data["checks"]))
        assert (root.get("failures") != "0") == failures
        page = (work / "r.html").read_text(encoding="utf-8")
        assert f"<title>{data['verdict'].upper()}: bce_loss" in page
    assert sorted(path.name for path in work.iterdir()) == ["bce_loss.py", "r.html", "r.xml"]


def test_what_is_no_report_is_never_overwritten(run: Run, work: Path) -> None:
    """One sentence and status 2, before anything is judged; every file is left as it was."""
    for name in ("bce_loss.py", "mini_batch.py"):
        (work / name).write_text(RIGHT)
    (work / "link.html").symlink_to("bce_loss.py")
    os.link(work / "bce_loss.py", work / "same.html")
    (work / "folder").mkdir()
    for arguments, said in (
        (("--html", "bce_loss.py"), "is the file to be judged"),
        (("--junit", "./folder/../bce_loss.py"), "is the file to be judged"),
        (("--html", "same.html"), "is the file to be judged"),
        (("--html", "mini_batch.py"), "is no report"),
        (("--html", "link.html"), "symbolic link"),
        (("--html", "folder"), "is a folder"),
        (("--html", "nowhere/r.html"), "can't be written"),
        (("--html", "x" * 300), "can't be"),
        (("--html", "r.html", "--junit", "folder/../r.html"), "can't be both"),
    ):
        done = run("check", "bce_loss", *arguments)
        assert (done.returncode, done.stdout) == (2, ""), arguments
        assert said in done.stderr
        assert len(done.stderr.splitlines()) == 1
    assert (work / "bce_loss.py").read_text() == (work / "mini_batch.py").read_text() == RIGHT
    assert len(list(work.iterdir())) == 5


def test_verdict_outlives_a_report_that_can_not_be_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where the folder is gone when the verdict is there, a warning says so, and no more."""
    folder = tmp_path / "reports"
    folder.mkdir()
    written = ReportFiles(folder / "r.xml", tmp_path / "r.html")
    written.refuse_unusable([])
    folder.rmdir()
    checks = (Check("test", "Title", Passed(), 0.1),)
    layers = Isolation(True, True, True, True, "how")
    written.write([Report("f", "f.py", checks, None, (), (), "", layers, 0, 0.1)])
    said = capsys.readouterr().err
    assert "r.xml can't be written" in said
    assert len(said.splitlines()) == 1
    assert (tmp_path / "r.html").exists()
