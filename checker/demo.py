"""A whole round, played by the real command in a folder of its own: start, mistake, fix, pass."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from checker.kata import ROOT, Kata, find_kata
from checker.mistakes import Mistake, load_mistakes

KATA: Final = "backward_pass"
MISTAKE: Final = "sigmoid-slope-twice"


def play(say: Callable[[str], None]) -> bool:
    """Play the round; `say` prints a part of the story. Whether every command ended as told."""
    kata = find_kata(KATA)
    mistake = next(entry for entry in load_mistakes(kata) if entry.slug == MISTAKE)
    with TemporaryDirectory(prefix="kata-demo-") as name:
        folder = Path(name)
        file = folder / kata.file_name

        def run(*arguments: str) -> int:
            say(f"\n$ kata {' '.join(arguments)}")
            return _run(folder, arguments)

        statuses = [run("start", KATA)]
        wrong = mistake.applied(kata.solution())
        file.write_text(wrong, encoding="utf-8")
        say("\n# A first attempt, in your editor:")
        say(_body(wrong, kata))
        statuses.append(run("check"))
        file.write_text(kata.solution(), encoding="utf-8")
        say("\n# The fix:")
        say(_difference(mistake))
        statuses.append(run("check"))
        statuses.append(run("list"))
    return statuses == [0, 1, 0, 0]


def _run(folder: Path, arguments: tuple[str, ...]) -> int:
    """Run `kata` as the user would, with its output where ours goes."""
    path = [str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])]
    environment = {
        **os.environ,
        "KATA_HOME": str(folder / ".history"),
        "PYTHONPATH": os.pathsep.join(path),
    }
    command = [sys.executable, "-m", "checker", *arguments]
    return subprocess.run(command, cwd=folder, env=environment, check=False).returncode


def _body(source: str, kata: Kata) -> str:
    """The statements of the kata's function, without docstring and comments."""
    for node in ast.parse(source).body:
        if isinstance(node, ast.FunctionDef) and node.name == kata.name:
            lines = [ast.unparse(statement) for statement in node.body[1:]]
            return "\n".join(f"    {line}" for line in lines)
    raise ValueError(f"the solution of {kata.name} has no function of that name")


def _difference(mistake: Mistake) -> str:
    return f"  - {mistake.replace}\n  + {mistake.find}"
