"""Draw the README's picture from a real session: `python .github/screenshot.py`.

The commands run in a terminal of 80 columns; what they print is what is drawn.
"""

from __future__ import annotations

import io
import os
import pty
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from rich.console import Console
from rich.text import Text

from checker.kata import ROOT, find_kata
from checker.mistakes import load_mistakes

KATA = find_kata("backward_pass")
MISTAKE = "relu-slope-one-at-zero"
PICTURE = Path(__file__).with_name("session.svg")


def screen(command: str, folder: Path, status: int = 0) -> Text:
    """A command as typed, and what it shows on a terminal. It must end with that status."""
    judge, terminal = pty.openpty()
    environment = os.environ | {
        "COLUMNS": "80",
        "KATA_HOME": str(folder / ".history"),
        "PYTHONPATH": str(ROOT),
        "TERM": "xterm-256color",
    }
    arguments = [sys.executable, "-m", "checker", *command.split()[1:]]
    with subprocess.Popen(
        arguments, cwd=folder, env=environment, stdin=terminal, stdout=terminal, stderr=terminal
    ) as process:
        os.close(terminal)
        written = b""
        try:
            while part := os.read(judge, 65536):
                written += part
        except OSError:  # the terminal's other end is closed
            pass
    os.close(judge)
    if process.returncode != status:
        raise SystemExit(f"{command} ended with {process.returncode}:\n{written.decode()}")
    # The live line is drawn over itself: what follows the last return to its start is what stays.
    lines = written.decode().replace("\r\n", "\n").split("\n")
    stays = "\n".join(line.rpartition("\r")[2].rpartition("\x1b[2K")[2] for line in lines)
    return Text.assemble(
        ("$ ", "green"), (command, "bold"), "\n", Text.from_ansi(stays.rstrip()), "\n"
    )


def main() -> None:
    """Play the session and write the picture."""
    wrong = next(mistake for mistake in load_mistakes(KATA) if mistake.slug == MISTAKE)
    console = Console(record=True, width=80, file=io.StringIO(), color_system="truecolor")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        console.print(screen("kata start backward_pass", folder))
        answer = folder / KATA.file_name
        answer.write_text(wrong.applied(KATA.solution()), encoding="utf-8")
        console.print(screen("kata check", folder, status=1))
        answer.write_text(KATA.solution(), encoding="utf-8")
        console.print(screen("kata check", folder))
    picture = console.export_svg(title="kata")
    # A web font would be fetched from elsewhere: the reader's own monospace font will do.
    picture = re.sub(r"@font-face \{.*?\}\s*|<!--.*?-->\s*", "", picture, flags=re.DOTALL)
    PICTURE.write_text(picture, encoding="utf-8")


if __name__ == "__main__":
    main()
