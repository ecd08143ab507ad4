"""The candidate's file: read whole, written at once or not at all."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from checker.errors import UserError

MAX_BYTES: Final = 1_000_000


def read(path: Path) -> bytes:
    """The bytes of a regular file. Raises `UserError` where there is none, or it is too large."""
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise UserError(f"{path} is a folder; name a Python file.")
        if not stat.S_ISREG(status.st_mode):
            raise UserError(f"{path} is not a regular file; name a Python file.")
        with path.open("rb") as file:
            source = file.read(MAX_BYTES + 1)
    except FileNotFoundError as error:
        raise UserError(f"There is no file {path}; `kata start NAME` writes one.") from error
    except (OSError, ValueError) as error:
        raise UserError(f"{path} can't be read ({reason(error)}); mend that first.") from error
    if len(source) > MAX_BYTES:
        raise UserError(f"{path} is larger than 1 MB; that can't be a kata's solution.")
    return source


def exists(path: Path) -> bool:
    """Whether anything lies there, as far as we may look."""
    try:
        path.lstat()
    except (OSError, ValueError):
        return False
    return True


def refuse_odd(path: Path) -> None:
    """Raise `UserError` where `path` is anything but a regular file or nothing."""
    try:
        mode = path.lstat().st_mode
    except FileNotFoundError:
        return
    except OSError as error:
        raise UserError(f"{path} can't be looked at ({reason(error)}).") from error
    kinds = ((stat.S_ISLNK, "a symbolic link"), (stat.S_ISDIR, "a folder"))
    for matches, kind in kinds:
        if matches(mode):
            raise UserError(f"{path} is {kind}; move it away, or work in another folder.")
    if not stat.S_ISREG(mode):
        raise UserError(f"{path} is not a regular file; move it away.")


def create(path: Path, text: str | bytes) -> None:
    """Write a new file, whole or not at all. Raises `UserError` where there is one already."""
    try:
        with _draft(path, text) as draft:
            _link(draft, path)
    except FileExistsError as error:
        raise UserError(f"{path} is already there; nothing was changed.") from error
    except OSError as error:
        raise UserError(f"{path} can't be written ({reason(error)}).") from error


def replace(path: Path, text: str | bytes) -> None:
    """Put a text in the place of a file: whoever looks sees the old one or the new one, whole."""
    try:
        with _draft(path, text) as draft:
            draft.replace(path)
    except OSError as error:
        raise UserError(f"{path} can't be written ({reason(error)}).") from error


def reason(error: Exception) -> str:
    """Why the system refused, in its own words."""
    text = error.strerror if isinstance(error, OSError) else None
    return (text or str(error)).lower()


def _link(draft: Path, path: Path) -> None:
    try:
        os.link(draft, path)
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links
        with path.open("xb") as file:
            file.write(draft.read_bytes())


@contextmanager
def _draft(path: Path, text: str | bytes) -> Iterator[Path]:
    """The text in a hidden file beside `path`; gone at the end."""
    draft = path.with_name(f".{path.name}.{os.urandom(4).hex()}")
    try:
        with draft.open("xb") as file:
            file.write(text if isinstance(text, bytes) else text.encode())
        yield draft
    finally:
        draft.unlink(missing_ok=True)
