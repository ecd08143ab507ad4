"""Values as Python source that a person can read, paste and run."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import islice
from typing import Any, Final

import numpy as np

from checker.text import LONGEST, one_line
from checker.worker import Iterated, Opaque, Seeded, Source

SHORT: Final = 60
"""Entries of an array that `shown` prints in full."""
LONG: Final = 200
"""Entries of an array from which its source need not be pretty."""
MOST_KEYS: Final = 12
"""Entries of a dict that `shown` prints."""
MOST_SIDES: Final = 6
"""Dimensions up to which `shown` prints the corners of a long array: their number doubles twice
with each."""


def source(value: Any) -> str:
    """An expression that makes the value, memory layout included, with NumPy known as `np`."""
    match value:
        case np.ndarray() if value.ndim:
            return _array_source(value)
        case np.ndarray() | np.generic():
            return repr(value.item())
        case Seeded():
            return f"np.random.Generator(np.random.{value.bit_generator}({value.seed}))"
        case Source():
            return value.name
        case dict():
            items = [f"{key!r}: {source(part)}" for key, part in value.items()]
            return "{" + ", ".join(items) + "}"
        case tuple():
            return "(" + "".join(source(part) + ", " for part in value).strip() + ")"
        case list():
            return "[" + ", ".join(source(part) for part in value) + "]"
        case _:
            return repr(value)


def shown(value: Any) -> str:
    """A value for a report: like `source`, but long arrays are abridged and digits rounded."""
    match value:
        case np.ndarray() if value.ndim:
            return _array_shown(value)
        case np.ndarray() | np.generic():
            return _number(value.item())
        case float():
            return _number(value)
        case Opaque():
            return one_line(value.description)
        case dict():
            return _hanging("{", ",\n".join(_entries(value))) + "}"
        case Iterated():
            return f"iterable of {len(value)}: {_items(value)}"
        case tuple():
            return f"({_items(value)})"
        case list():
            return f"[{_items(value)}]"
        case str():
            return repr(value[:200])
        case _:
            return value.text.strip() if isinstance(value, Source) else source(value)


def assignments(arguments: Mapping[str, Any]) -> str:
    """Lines `name = value` for each argument; a function by its definition."""
    return "".join(_assignment(name, value) for name, value in arguments.items())


def _assignment(name: str, value: Any) -> str:
    if not isinstance(value, Source):
        return f"{name} = {source(value)}\n"
    alias = f"{name} = {value.name}\n" if name != value.name else ""
    return f"{value.text.strip()}\n\n{alias}"


def _hanging(head: str, text: str) -> str:
    """The text after its head, further lines indented to where the first begins.

    It is cut to what a report keeps: indents inside indents grow without bound.
    """
    return head + text[:LONGEST].replace("\n", "\n" + " " * len(head))


def _items(values: list[Any] | tuple[Any, ...]) -> str:
    parts = [shown(part) for part in values[:6]]
    return ", ".join([*parts, "..."] if len(values) > 6 else parts)


def _entries(items: dict[Any, Any]) -> list[str]:
    first = islice(items.items(), MOST_KEYS)
    parts = [_hanging(f"{_key(key)}: ", shown(part)) for key, part in first]
    return [*parts, "..."] if len(items) > MOST_KEYS else parts


def _key(key: Any) -> str:
    """A key of a dict; what a candidate's is called may be of any length."""
    return repr(key[:SHORT]) + "..." if isinstance(key, str) and key[SHORT:] else repr(key)


def _number(value: Any) -> str:
    return f"{value:.9g}" if isinstance(value, float) else repr(value)


def _array_source(array: np.ndarray) -> str:
    """Nested lists of exact numbers, and what gives them their layout."""
    text = f"np.array({_nested(array)})"
    if array.dtype != np.float64:
        text = f"np.array({array.tolist()!r}, dtype={array.dtype.str!r})"
    if array.flags.c_contiguous:
        return text
    if array.flags.f_contiguous:
        return f"np.asfortranarray({text})"
    if array.strides[0] < 0:
        return f"np.ascontiguousarray({text}[::-1])[::-1]"
    return f"np.repeat({text}, 2, axis=-1)[..., ::2]"


def _nested(array: np.ndarray) -> str:
    if array.size > LONG and np.all(np.isfinite(array)):
        return repr(array.tolist())  # a hundred times faster, and nobody reads it
    with np.printoptions(
        floatmode="unique",
        threshold=array.size + 1,
        linewidth=10**9,
        nanstr="np.nan",
        infstr="np.inf",
    ):
        text = np.array2string(array, separator=", ")
    return " ".join(text.split())


def _array_shown(array: np.ndarray) -> str:
    if array.size > SHORT and array.ndim > MOST_SIDES:
        return f"an array of shape {array.shape}"
    with np.printoptions(precision=6, threshold=SHORT, edgeitems=2, linewidth=68):
        text = np.array2string(array, separator=", ")
    size = f"  shape {array.shape}" if array.size > SHORT else ""
    kind = "" if array.dtype == np.float64 else f"  dtype {array.dtype}"
    return text + size + kind + _layout_note(array)


def _layout_note(array: np.ndarray) -> str:
    if array.flags.c_contiguous:
        return ""
    if array.flags.f_contiguous:
        return "  (column by column in memory)"
    return "  (a strided view)"
