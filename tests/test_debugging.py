"""Find the bug: what is handed out, and what becomes of it."""

from __future__ import annotations

import ast
import json
import sqlite3
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.debugging import choose, with_bug, without_comments
from checker.grading import grade_locally
from checker.kata import Kata, find_kata, kata_names
from checker.mistakes import load_mistakes

Run = Callable[..., CompletedProcess[str]]
CATALOGUE = load_mistakes(find_kata("bce_loss"))
SEED = 3


@pytest.fixture(params=kata_names())
def kata(request: pytest.FixtureRequest) -> Kata:
    """Every kata in turn."""
    return find_kata(request.param)


def started(home: Path) -> list[str]:
    """The mistakes that the history says were handed out."""
    db = sqlite3.connect(home / "history.db")
    rows = db.execute("SELECT data FROM events WHERE kind = 'started' ORDER BY id").fetchall()
    db.close()
    return [json.loads(data)["debug"]["slug"] for (data,) in rows]


def code(source: str) -> str:
    """What the source does: its tree, without the strings that are statements."""
    tree = ast.parse(source)
    for node in ast.walk(tree):
        body = getattr(node, "body", None)
        if isinstance(body, list):
            node.body = [one for one in body if not is_text(one)] or [ast.Pass()]  # type: ignore[attr-defined]
    return ast.dump(tree)


def is_text(statement: ast.stmt) -> bool:
    """Whether the statement is a string and nothing else."""
    value = statement.value if isinstance(statement, ast.Expr) else None
    return isinstance(value, ast.Constant) and isinstance(value.value, str)


def test_only_comments_go(kata: Kata) -> None:
    """With every mistake: the same code, no comment but ours, no docstring, no gap left behind."""
    for mistake in load_mistakes(kata):
        text = with_bug(kata, mistake)
        assert code(text) == code(mistake.applied(kata.solution())), mistake.slug
        assert not any(
            is_text(node) for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Expr)
        )
        assert text.count("#") == 2
        assert "\n\n\n\n" not in text
        assert mistake.title not in text


def test_it_fails_as_the_mistake_does(kata: Kata) -> None:
    """Without its comments the code gets the verdict, message by message, that it had with them."""
    mistake = load_mistakes(kata)[0]
    bare = grade_locally(kata, with_bug(kata, mistake), shrinks=(0, 0))
    whole = grade_locally(kata, mistake.applied(kata.solution()), shrinks=(0, 0))
    assert bare.verdict != "passed"
    assert [(c.name, type(c.outcome)) for c in bare.checks] == [
        (c.name, type(c.outcome)) for c in whole.checks
    ]
    assert bare.mistakes == whole.mistakes


@pytest.mark.parametrize(
    ("source", "bare"),
    [
        ('def f():\n    """Only this."""\n', "def f():\n    pass\n"),
        ('class A:\n    """One."""\n    """Two."""\n', "class A:\n    pass\n    pass\n"),
        ('x = """\n# no comment\n\n\n\nx"""  # one\n', 'x = """\n# no comment\n\n\n\nx"""\n'),
        ('def f(): "stays"\n', 'def f(): "stays"\n'),
        ("f = (  # why\n    # how\n    1,\n)\n", "f = (\n    1,\n)\n"),
        ("if x:\n    # why\n\n    y = 1\n\n# z\n\nw = 2", "if x:\n    y = 1\n\n\nw = 2"),
        ("x = 1 # last", "x = 1\n"),
        ("", ""),
    ],
)
def test_without_comments(source: str, bare: str) -> None:
    """Strings that are values stay, an empty block gets `pass`, gaps close."""
    assert without_comments(source) == bare


@given(st.integers(), st.lists(st.sampled_from([mistake.slug for mistake in CATALOGUE])))
def test_choice(seed: int, lately: list[str]) -> None:
    """It is the same for a seed; new ones come first, then those whose turn was longest ago."""
    chosen = choose(CATALOGUE, seed, lately)
    assert choose(CATALOGUE, seed, lately) == chosen
    assert chosen.slug not in lately
    everything = [*(mistake.slug for mistake in CATALOGUE), *lately]
    recent = list(dict.fromkeys(reversed(everything)))[: len(CATALOGUE) // 2]
    assert choose(CATALOGUE, seed, everything).slug not in recent


def test_a_round(run: Run, work: Path, home: Path) -> None:
    """The name is kept back until the bug is found; it counts apart from the kata itself."""
    said = run("start", "bce_loss", "--debug", "--seed", str(SEED))
    assert said.returncode == 0
    assert "one mistake in it" in said.stdout
    mistake = choose(CATALOGUE, SEED)
    assert started(home) == [mistake.slug]
    text = (work / "bce_loss.py").read_text()
    assert text == with_bug(find_kata("bce_loss"), mistake)
    failed = run("check", "--html", "report.html")
    assert failed.returncode == 1
    for shown in (failed.stdout, (work / "report.html").read_text(), run("check", "--json").stdout):
        assert mistake.title not in shown
        assert mistake.slug not in shown
        assert "kept back" in shown
    (work / "bce_loss.py").write_text(text.replace(mistake.replace, mistake.find))
    passed = run("check")
    assert passed.returncode == 0
    assert f"You found it. {mistake.title}" in " ".join(passed.stdout.split())
    entry = {one["name"]: one for one in json.loads(run("list", "--json").stdout)["katas"]}
    assert (entry["bce_loss"]["state"], entry["bce_loss"]["bugs_found"]) == ("new", 1)
    assert "Bugs found: 1 in bce_loss" in run("list").stdout
    stats = json.loads(run("stats", "--json").stdout)
    assert (stats["solved"], stats["bugs_found"], stats["bugs_begun"]) == (0, 1, 1)
    assert stats["mistakes"] == []


def test_a_stub_ends_it(run: Run, work: Path) -> None:
    """After `kata reset` the file is an ordinary one: its mistakes are named, its pass counts."""
    run("start", "bce_loss", "--debug", "--seed", str(SEED))
    run("reset", "--yes")
    wrong = choose(CATALOGUE, SEED).applied(find_kata("bce_loss").solution())
    (work / "bce_loss.py").write_text(wrong)
    assert "Named mistake" in run("check").stdout
    (work / "bce_loss.py").write_text(find_kata("bce_loss").solution())
    run("check")
    assert json.loads(run("stats", "--json").stdout)["solved"] == 1


def test_other_bugs_come_next(run: Run, work: Path, home: Path) -> None:
    """Without a seed a mistake is not handed out twice; the file is kept before it is replaced."""
    run("start", "bce_loss", "--debug")
    refused = run("start", "bce_loss", "--debug")
    assert (refused.returncode, refused.stdout) == (2, "")
    assert "--debug --force" in refused.stderr
    for _ in range(4):
        assert run("start", "bce_loss", "--debug", "--force").returncode == 0
    assert len(set(started(home))) == 5
    assert run("history").stdout.count("kept") == 4


def test_seed_needs_debug(run: Run, work: Path) -> None:
    """`--seed` alone would do nothing: it is refused, and nothing is written."""
    refused = run("start", "bce_loss", "--seed", "1")
    assert refused.returncode == 2
    assert "--debug" in refused.stderr
    assert list(work.iterdir()) == []
