"""The plain part of TOML that a `kata.toml` is written in, read by lines.

Importing `tomllib` and reading forty files with it would take as long as half of `kata list`.
"""

from __future__ import annotations

from typing import Any


def read_plain(text: str) -> dict[str, Any] | None:
    """What `tomllib` makes of the text; `None` where it has to be asked, as the text is not plain.

    Plain are comments on lines of their own, tables, and entries whose value is a number, a string
    without a backslash or a list of such, over as many lines as it likes.
    """
    found: dict[str, Any] = {}
    table = found
    lines = (line.strip(" \t") for line in text.split("\n"))
    for line in lines:
        if not line or line.startswith("#"):
            continue
        if line.startswith("["):
            name = line[1:-1]
            if not line.endswith("]") or not _is_bare(name) or name in found:
                return None
            table = found[name] = {}
            continue
        key, equals, value = (part.strip(" \t") for part in line.partition("="))
        while value.startswith("[") and not value.endswith("]"):
            following = next(lines, None)
            if following is None:
                return None
            value = f"{value} {following}"
        read = _value(value)
        if not equals or not _is_bare(key) or key in table or read is None:
            return None
        table[key] = read
    return found


def _is_bare(name: str) -> bool:
    return name.isidentifier() and name.isascii()


def _value(text: str) -> str | int | float | list[str] | None:
    """A plain value, or `None`."""
    if not text.isprintable() or "\\" in text:
        return None
    if text.startswith("["):
        return _strings(text)
    if text.startswith('"'):
        return text[1:-1] if text.count('"') == 2 and text.endswith('"') else None
    whole, point, part = text.partition(".")
    if not text.isascii() or not whole.isdigit() or (whole[0] == "0" and whole != "0"):
        return None
    if not point:
        return int(whole)
    return float(text) if part.isdigit() else None


def _strings(text: str) -> list[str] | None:
    """A list of strings: between two of them stands a comma, after the last there may be one."""
    before, *parts = text[1:-1].split('"')
    between, last = [part.strip() for part in parts[1::2]], ""
    if between:
        *between, last = between
    plain = not before.strip() and last in ("", ",") and all(one == "," for one in between)
    return parts[::2] if plain and len(parts) % 2 == 0 and text.endswith("]") else None
