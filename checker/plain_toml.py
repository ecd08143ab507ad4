"""The plain part of TOML that a `kata.toml` is written in, read by lines.

Importing `tomllib` and reading forty files with it would take as long as half of `kata list`.
"""

from __future__ import annotations

import json
from typing import Any


def read_plain(text: str) -> dict[str, Any] | None:
    """What `tomllib` makes of the text; `None` where it has to be asked, as the text is not plain.

    Plain are comments on lines of their own, tables, and entries whose value is a number, a string
    without a backslash or a list of such strings, over as many lines as it likes.
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
        if not equals or not _is_bare(key) or key in table or not _has(table, key, value):
            return None
    return found


def _is_bare(name: str) -> bool:
    return name.isidentifier() and name.isascii()


def _has(table: dict[str, Any], key: str, value: str) -> bool:
    """Enter a value that reads alike in TOML and in JSON; whether it is one."""
    if value[-1:].isalpha() or any(odd in value for odd in "\\\r\x7f"):
        return False
    inside = value[:-1].rstrip(" \t")
    if value.startswith("[") and inside.endswith('",'):
        value = inside[:-1] + "]"  # JSON has no comma after the last one
    try:
        table[key] = json.loads(value)
    except ValueError:
        return False
    read = table[key]
    if isinstance(read, list):
        return all(isinstance(part, str) for part in read)
    return type(read) in (str, int, float)
