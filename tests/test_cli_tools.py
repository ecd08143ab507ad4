"""`kata repro`, `verify`, `doctor` and `demo`."""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from checker import __version__
from checker.kata import find_kata
from checker.mistakes import load_mistakes

Run = Callable[..., CompletedProcess[str]]


def wrong(name: str) -> str:
    """A solution with the first mistake of its catalogue."""
    kata = find_kata(name)
    return load_mistakes(kata)[0].applied(kata.solution())


@pytest.mark.parametrize("kata", ["bce_loss", "backward_pass", "l2_regularization", "mini_batch"])
def test_repro_is_a_script_that_runs(run: Run, work: Path, kata: str) -> None:
    """After a failure, the script lies beside the file, runs on its own and prints both answers."""
    (work / f"{kata}.py").write_text(wrong(kata))
    run("check")
    done = run("repro")
    assert done.returncode == 0
    script = work / f"repro_{kata}.py"
    assert done.stdout.split()[-1] == script.name
    ast.parse(script.read_text())
    ran = subprocess.run(
        [sys.executable, script.name], cwd=work, capture_output=True, text=True, timeout=60
    )
    assert ran.returncode == 0, ran.stderr
    assert "actual:" in ran.stdout


def test_repro_of_any_file_name(run: Run, work: Path) -> None:
    """A file whose name is no identifier is loaded by its path, from any folder."""
    file = work / "answers" / "my 1st try.py"
    file.parent.mkdir()
    file.write_text(wrong("bce_loss"))
    arguments = ("answers/my 1st try.py", "--kata", "bce_loss")
    run("check", *arguments)
    assert run("repro", *arguments).returncode == 0
    script = file.with_name("repro_my_1st_try.py")
    ran = subprocess.run([sys.executable, script], cwd="/", capture_output=True, text=True)
    assert ran.returncode == 0
    assert "actual:" in ran.stdout


def test_repro_overwrites_its_own_files_only(run: Run, work: Path) -> None:
    """A file of that name that the user wrote stays; one that it wrote itself is renewed."""
    (work / "bce_loss.py").write_text(wrong("bce_loss"))
    run("check")
    script = work / "repro_bce_loss.py"
    script.write_text("print('mine')\n")
    refused = run("repro")
    assert refused.returncode == 2
    assert script.read_text() == "print('mine')\n"
    script.unlink()
    assert run("repro").returncode == run("repro").returncode == 0


def test_repro_without_a_counterexample(run: Run, work: Path) -> None:
    """A file that never failed, or does not exist, is a sentence."""
    for text in (None, find_kata("bce_loss").solution()):
        if text is not None:
            (work / "bce_loss.py").write_text(text)
            run("check")
        done = run("repro", "bce_loss")
        assert done.returncode == 2
        assert "no counterexample" in done.stderr
        assert not (work / "repro_bce_loss.py").exists()


def test_verify_proves_a_kata(run: Run) -> None:
    """A row for each mistake, a column for each check, and the rate of those caught."""
    done = run("verify", "relu_derivative")
    assert done.returncode == 0
    for mistake in load_mistakes(find_kata("relu_derivative")):
        assert re.search(rf"^  {mistake.slug} +[.xX]", done.stdout, re.MULTILINE)
    assert "100 %" in done.stdout
    assert "HOLDS" in done.stdout


def test_doctor_says_what_is_in_force(run: Run, work: Path, home: Path) -> None:
    """Versions, folders and layers, as text and as JSON; it creates nothing."""
    said = run("doctor")
    assert said.returncode == 0
    for word in ("numpy", "hypothesis", "python", __version__, str(home), "network"):
        assert word in said.stdout
    found = json.loads(run("doctor", "--json").stdout)
    assert found["versions"]["kata"] == __version__
    assert found["isolation"]["process"] is True
    folders = {folder["purpose"]: folder for folder in found["folders"]}
    assert folders["history"] == {"purpose": "history", "path": str(home), "writable": True}
    assert folders["working folder"]["path"] == str(work)
    assert not home.exists()


def test_demo_plays_a_round(run: Run, work: Path, home: Path, tmp_path: Path) -> None:
    """Start, a wrong attempt that is named, the fix, the pass, by itself; nothing is left."""
    began = time.monotonic()
    done = run("demo")
    assert done.returncode == 0, done.stderr
    assert time.monotonic() - began < 30
    story = ["$ kata start", "$ kata check", "Named mistake:", "FAILED", "The fix", "PASSED"]
    places = [done.stdout.index(part) for part in story]
    assert places == sorted(places)
    assert list(work.iterdir()) == []
    assert list((tmp_path / "tmp").iterdir()) == []
    assert not home.exists()
