"""`kata check`: which file, which status, what is printed, what is kept."""

from __future__ import annotations

import json
import os
import random
import re
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess
from typing import Any

from checker.kata import find_kata
from checker.mistakes import load_mistakes

Run = Callable[..., CompletedProcess[str]]
KATA = find_kata("bce_loss")
RIGHT = KATA.solution()
WRONG = load_mistakes(KATA)[0].applied(RIGHT)


def events(home: Path) -> list[tuple[str, bytes | None, dict[str, Any]]]:
    """Kind, text and data of every event of the history."""
    db = sqlite3.connect(home / "history.db")
    assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    rows = db.execute("SELECT kind, source, data FROM events ORDER BY id").fetchall()
    db.close()
    return [(kind, source, json.loads(data)) for kind, source, data in rows]


def test_round(run: Run, work: Path, home: Path) -> None:
    """Stub, wrong, right: 1, 1, 0; each attempt is kept with its text and its verdict."""
    run("start", "bce_loss")
    texts = [KATA.stub(), WRONG, RIGHT]
    statuses = []
    for text in texts:
        (work / "bce_loss.py").write_text(text)
        done = run("check")
        statuses.append(done.returncode)
        assert done.stderr == ""
        assert "\x1b" not in done.stdout
        assert max(map(len, done.stdout.splitlines())) <= 80
        assert not re.search(r" $", done.stdout, re.MULTILINE)
    assert statuses == [1, 1, 0]
    assert "PASSED  bce_loss" in done.stdout
    kept = events(home)
    assert [kind for kind, _, _ in kept] == ["started"] + ["attempted", "judged"] * 3
    assert [text for kind, text, _ in kept if kind == "attempted"] == [t.encode() for t in texts]
    verdicts = [data["verdict"] for kind, _, data in kept if kind == "judged"]
    assert verdicts == ["failed", "failed", "passed"]


def test_huge_answers_bring_no_warnings(run: Run, work: Path) -> None:
    """What our arithmetic makes of the candidate's numbers is nothing that they should read."""
    text = "import numpy as np\n\ndef sigmoid_bce_gradient(logits, y):\n"
    (work / "sigmoid_bce_gradient.py").write_text(f"{text}    return np.full_like(y, 1e308)\n")
    done = run("check", "sigmoid_bce_gradient.py")
    assert (done.returncode, done.stderr) == (1, "")


def test_wrong_answer_is_shown(run: Run, work: Path) -> None:
    """The report says which check broke, with what input, which mistake it is, and what next."""
    (work / "bce_loss.py").write_text(WRONG)
    said = run("check").stdout
    assert "✗" in said
    assert "The smallest input found:" in said
    assert f"Named mistake: {load_mistakes(KATA)[0].title}" in said
    assert "FAILED  bce_loss" in said
    assert re.search(r"kata hint\b", said)
    assert re.search(r"kata repro\b", said)
    only = re.search(r"kata (check --only \w+)", said.replace("kata check bce_loss", "kata check"))
    assert only is not None
    assert run(*only[1].split()).returncode == 1


def test_json_is_one_object_and_nothing_else(run: Run, work: Path) -> None:
    """With `--json` standard output is the object of the design, whatever the verdict."""
    for text, status, verdict in (
        (RIGHT, 0, "passed"),
        ("print('{')\n" + WRONG, 1, "failed"),
        ("def bce_loss(:", 1, "error"),
    ):
        (work / "bce_loss.py").write_text(text)
        done = run("check", "--json", "--seed", "5")
        report = json.loads(done.stdout)
        assert (done.returncode, report["verdict"], done.stderr) == (status, verdict, "")
        assert report["schema_version"] == 1
        assert (report["kata"], report["file"], report["seed"]) == ("bce_loss", "bce_loss.py", 5)
    assert report["message"]
    missing = run("check", "nowhere.py", "--json", "--kata", "bce_loss")
    assert (missing.returncode, missing.stdout) == (2, "")


def test_same_seed_same_verdict(run: Run, work: Path) -> None:
    """The report of a file is the same again, but for the time it took."""
    (work / "bce_loss.py").write_text(WRONG)
    first, second = (re.sub(r'"seconds": [\d.]+', "", run("check", "--json").stdout) for _ in "ab")
    assert first == second


def test_target_is_found(run: Run, work: Path) -> None:
    """The last kata started here, a name, a path, a path with `--kata`."""
    nothing = run("check")
    assert nothing.returncode == 2
    assert "kata start" in nothing.stderr
    (work / "mini_batch.py").write_text(find_kata("mini_batch").solution())
    assert "PASSED  mini_batch" in run("check").stdout  # the only one here
    run("start", "relu_derivative")
    assert "relu_derivative" in run("check").stdout  # the last one started
    assert "PASSED  mini_batch" in run("check", "mini_batch").stdout
    (work / "relu_derivative.py").unlink()
    (work / "answers").mkdir()
    (work / "answers" / "bce_loss.py").write_text(RIGHT)
    (work / "answers" / "my first.py").write_text(WRONG)
    assert "PASSED  bce_loss" in run("check", "answers/bce_loss.py").stdout
    said = run("check", "answers/my first.py", "--kata", "bce_loss").stdout
    assert "FAILED  bce_loss" in said
    assert "kata repro 'answers/my first.py' --kata bce_loss" in said


def test_several_files_and_none_started(run: Run, work: Path) -> None:
    """Several katas in a folder, none started: it asks which, naming them."""
    for name in ("bce_loss", "mini_batch"):
        (work / f"{name}.py").write_text("")
    done = run("check")
    assert done.returncode == 2
    assert "bce_loss, mini_batch" in done.stderr


def test_what_can_not_be_judged_is_a_wrong_call(run: Run, work: Path, home: Path) -> None:
    """A folder, a missing file, a pipe, a huge file, a file of no kata: one sentence, status 2."""
    (work / "bce_loss.py").mkdir()
    (work / "other.py").write_text("")
    (work / "huge.py").write_bytes(b"#" * 1_000_001)
    os.mkfifo(work / "pipe.py")
    for arguments, said in (
        (("bce_loss",), "is a folder"),
        (("bce_loss.py",), "is a folder"),
        (("mini_batch",), "kata start"),
        (("nowhere.py", "--kata", "bce_loss"), "no file nowhere.py"),
        (("bce_loss.py/x.py", "--kata", "bce_loss"), "no file"),
        (("other.py",), "--kata NAME"),
        (("huge.py", "--kata", "bce_loss"), "larger than 1 MB"),
        (("pipe.py", "--kata", "bce_loss"), "not a regular file"),
        (("/dev/zero", "--kata", "bce_loss"), "not a regular file"),
        (("x" * 3000 + ".py", "--kata", "bce_loss"), "can't be read"),
    ):
        done = run("check", *arguments)
        assert (done.returncode, done.stdout) == (2, ""), arguments
        assert said in done.stderr
        assert len(done.stderr.splitlines()) == 1
    assert not any(kind == "attempted" for kind, _, _ in events(home))


def test_only_one_check(run: Run, work: Path, home: Path) -> None:
    """`--only` runs one check, which is no pass of the kata; an unknown one gets the list."""
    (work / "bce_loss.py").write_text(RIGHT)
    names = [check["name"] for check in json.loads(run("check", "--json").stdout)["checks"]]
    (work / "bce_loss.py").write_text(WRONG + "\n")
    (home / "history.db").unlink()
    done = run("check", "--only", names[-2])
    assert done.returncode == 0
    assert "were not asked" in done.stdout
    assert "started" in run("list").stdout
    katas = json.loads(run("list", "--json").stdout)["katas"]
    assert {kata["state"] for kata in katas} == {"new", "started"}
    unknown = run("check", "--only", "test_nothing")
    assert unknown.returncode == 2
    assert names[0] in unknown.stderr


def test_printed_output_is_shown_and_escape_codes_are_not(run: Run, work: Path) -> None:
    """What the file prints is shown, bounded, as text: no colours, no markup, no cursor moves."""
    (work / "bce_loss.py").write_text("print('\\x1b[31m[bold]hi[/bold]\\x07' * 3)\n" * 30 + WRONG)
    said = run("check").stdout
    assert "[bold]hi[/bold]" in said
    assert "more lines)" in said
    assert "\x1b" not in said
    assert "\x07" not in said


def test_interrupted(work: Path, home: Path, environment: dict[str, str]) -> None:
    """Ctrl-C ends with 130 and one line; the attempt is kept, without a verdict."""
    (work / "bce_loss.py").write_text("while True: pass")
    process = subprocess.Popen(
        [sys.executable, "-m", "checker", "check"],
        cwd=work,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    time.sleep(2.0)
    os.killpg(process.pid, signal.SIGINT)
    output, errors = process.communicate(timeout=20)
    assert (process.returncode, output) == (130, "")
    assert "Traceback" not in errors
    assert "interrupted" in errors
    assert [kind for kind, _, _ in events(home)] == ["attempted"]


def test_history_in_the_way_does_not_stop_the_judge(run: Run, work: Path, home: Path) -> None:
    """Without a usable history the verdict is the same, and one sentence says what is wrong."""
    home.write_text("in the way")
    (work / "bce_loss.py").write_text(RIGHT)
    done = run("check")
    assert done.returncode == 0
    assert "PASSED" in done.stdout
    assert "history" in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_damaged_history_is_kept_aside(run: Run, work: Path, home: Path) -> None:
    """A damaged file is renamed, said so, and the attempt goes to a new one."""
    home.mkdir()
    (home / "history.db").write_bytes(b"damaged" * 1000)
    (work / "bce_loss.py").write_text(RIGHT)
    done = run("check")
    assert done.returncode == 0
    assert "history.corrupt-" in done.stderr
    assert [kind for kind, _, _ in events(home)] == ["attempted", "judged"]
    (aside,) = home.glob("history.corrupt-*.db")
    assert aside.read_bytes() == b"damaged" * 1000


def test_locked_history_does_not_stop_the_judge(run: Run, work: Path, home: Path) -> None:
    """A history that another program holds is waited for some seconds, then done without."""
    run("start", "bce_loss")
    (work / "bce_loss.py").write_text(RIGHT)
    holder = sqlite3.connect(home / "history.db", isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    done = run("check")
    holder.close()
    assert (done.returncode, "PASSED" in done.stdout) == (0, True)
    assert "another process" in done.stderr


def test_live_line_is_for_terminals(
    terminal: Callable[..., tuple[int, str]], run: Run, work: Path
) -> None:
    """At a terminal a line says what is being checked and goes away; elsewhere there is none."""
    (work / "bce_loss.py").write_text(RIGHT)
    status, seen = terminal("check")
    assert status == 0
    live, _, report = seen.rpartition("\r\x1b[K")
    assert re.search(r"\[1/\d+\] ", live)
    assert "PASSED" in report
    assert "[1/" not in report
    plain = run("check")
    assert "[1/" not in plain.stdout + plain.stderr


def test_killed_at_any_instant(work: Path, home: Path, environment: dict[str, str]) -> None:
    """Killed anywhere, `check` leaves an openable history: at worst an attempt without verdict."""
    (work / "bce_loss.py").write_text(RIGHT)
    chance = random.Random(1)
    for _ in range(10):
        process = subprocess.Popen(
            [sys.executable, "-m", "checker", "check"],
            cwd=work,
            env=environment,
            stdout=subprocess.DEVNULL,
        )
        time.sleep(chance.uniform(0.03, 0.9))
        process.kill()
        process.wait()
        if (home / "history.db").exists():
            kinds = [kind for kind, _, _ in events(home)] if _has_table(home) else []
            assert kinds.count("judged") <= kinds.count("attempted")
            assert set(kinds) <= {"attempted", "judged"}
    assert (work / "bce_loss.py").read_text() == RIGHT


def _has_table(home: Path) -> bool:
    db = sqlite3.connect(home / "history.db")
    found = db.execute("SELECT count(*) FROM sqlite_master WHERE name = 'events'").fetchone()
    db.close()
    return bool(found[0])


def test_checks_run_side_by_side(work: Path, home: Path, environment: dict[str, str]) -> None:
    """Several checks at once share one history and lose nothing."""
    (work / "bce_loss.py").write_text(RIGHT)
    processes = [
        subprocess.Popen(
            [sys.executable, "-m", "checker", "check"],
            cwd=work,
            env=environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
        )
        for _ in range(4)
    ]
    for process in processes:
        _, errors = process.communicate(timeout=60)
        assert (process.returncode, errors) == (0, b"")
    kinds = [kind for kind, _, _ in events(home)]
    assert (kinds.count("attempted"), kinds.count("judged")) == (4, 4)
