"""The last counterexample as a short script against the candidate's own file."""

from __future__ import annotations

import keyword
import re
import textwrap
from pathlib import Path
from typing import Final

from checker.errors import UserError
from checker.kata import Kata
from checker.report import Counterexample

MARKER: Final = "# Written by `kata repro`"
"""How the first line begins of a file that may be overwritten."""


def repro_path(candidate: Path) -> Path:
    """Where the script goes: beside the candidate's file. Raises `UserError` if that is taken."""
    name = re.sub(r"\W", "_", candidate.stem)
    path = candidate.with_name(f"repro_{name}.py")
    try:
        with path.open(encoding="utf-8", errors="replace") as file:
            ours = file.readline().startswith(MARKER)
    except FileNotFoundError:
        return path
    except OSError as error:
        raise UserError(f"{path} is in the way ({error.strerror}); move it.") from error
    if not ours:
        raise UserError(f"{path} was not written by `kata repro`; rename it, then try again.")
    return path


def repro_script(candidate: Path, kata: Kata, check: str, example: Counterexample) -> str:
    """The script: the candidate's functions, the arguments, the call, both answers."""
    used = [name for name in kata.functions if re.search(rf"\b{name}\b", example.script)]
    lines = [
        f"{MARKER}, which may overwrite it. The check that this input breaks:",
        *textwrap.wrap(check, 86, initial_indent="#   ", subsequent_indent="#   "),
        "",
        *_imports(candidate, used),
        "",
        example.script.rstrip("\n"),
        "",
    ]
    if example.expected is not None:
        lines.append(f'print("expected:", {example.expected!r})')
    lines.append('print("actual:  ", actual)')
    return "\n".join(lines) + "\n"


def _imports(candidate: Path, names: list[str]) -> list[str]:
    stem = candidate.stem
    if candidate.suffix == ".py" and stem.isidentifier() and not keyword.iskeyword(stem):
        return ["import numpy as np", "", f"from {stem} import {', '.join(names)}"]
    return [
        "import runpy",
        "from pathlib import Path",
        "",
        "import numpy as np",
        "",
        f"candidate = runpy.run_path(str(Path(__file__).with_name({candidate.name!r})))",
        *(f"{name} = candidate[{name!r}]" for name in names),
    ]
