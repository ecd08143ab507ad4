"""The files that `kata check --junit` and `--html` write."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from checker.cli import files
from checker.cli.state import warn
from checker.errors import UserError
from checker.report import Report

_OPENINGS: Final = (b"<?xml", b"<!doctype html")
"""How the files begin that may be overwritten."""


@dataclass(frozen=True, slots=True)
class ReportFiles:
    """Where the reports of one command go; `None` where they are not asked for."""

    junit: Path | None
    html: Path | None

    def refuse_unusable(self, submissions: Sequence[Path]) -> None:
        """Raise `UserError` where a file can't be written, or would replace what is no report.

        It is asked before grading, which takes a while. `submissions` are the candidates' files.
        """
        paths = [path for path in (self.junit, self.html) if path is not None]
        for path in paths:
            _refuse(path, submissions)
        if len({os.path.realpath(path) for path in paths}) < len(paths):
            raise UserError(f"{paths[0]} can't be both reports; name two files.")

    def write(self, reports: Sequence[Report]) -> None:
        """Write what was asked for. Where that fails now, warn: the verdict stands all the same."""
        if self.junit is not None:
            from checker.report_junit import junit

            _write(self.junit, junit(reports))
        if self.html is not None:
            from checker.report_html import page

            _write(self.html, page(reports))


def _refuse(path: Path, submissions: Sequence[Path]) -> None:
    files.refuse_odd(path)
    try:
        if any(path.exists() and path.samefile(submission) for submission in submissions):
            raise UserError(f"{path} is the file to be judged; name another one for the report.")
        if path.exists():
            with path.open("rb") as file:
                beginning = file.read(20).lower()
            if beginning and not beginning.startswith(_OPENINGS):
                raise UserError(f"{path} is no report, so it is not overwritten; name another one.")
        with tempfile.TemporaryFile(dir=path.parent):
            pass
    except (OSError, ValueError) as error:
        raise UserError(f"{path} can't be written ({files.reason(error)}).") from error


def _write(path: Path, text: str) -> None:
    try:
        files.replace(path, text)
    except UserError as error:
        warn(str(error))
