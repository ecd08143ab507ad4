"""Is an answer the expected one? The rules of every kata, and messages that say what differs.

Structure, then shape, then value. An array is right when no entry is off by more than `RELATIVE`
of the array's largest entry plus `ABSOLUTE`.
"""

from __future__ import annotations

import numbers
from collections.abc import Iterator, Mapping
from typing import Any, Final

import numpy as np

from checker.worker import Iterated, Opaque

RELATIVE: Final = 1e-6
ABSOLUTE: Final = 1e-9


class Mismatch(AssertionError):
    """An answer that is not right: what is wrong, and the parts of both that show it."""

    def __init__(self, message: str, *, expected: Any = None, actual: Any = None) -> None:
        super().__init__(message)
        self.expected = expected
        self.actual = actual


def assert_matches(
    actual: Any,
    expected: Any,
    label: str = "the result",
    *,
    relative: float = RELATIVE,
    absolute: float = ABSOLUTE,
) -> None:
    """Raise `Mismatch` unless `actual` has the structure, the shapes and the values of `expected`.

    `expected` is an array, a number, a tuple (a list of that length will do) or a dict (extra
    keys are ignored), nested at will. `label` is what messages call the answer. An entry may be
    off by `relative` of the largest entry of its array plus `absolute`.
    """
    allowed = {"relative": relative, "absolute": absolute}
    match expected:
        case dict():
            assert_keys(actual, expected, label)
            for key, part in expected.items():
                assert_matches(actual[key], part, str(key), **allowed)
        case tuple():
            assert_length(actual, len(expected), label)
            for index, part in enumerate(expected):
                assert_matches(actual[index], part, f"{label}[{index}]", **allowed)
        case np.ndarray() if expected.ndim:
            assert_shape(actual, expected.shape, label)
            assert_values(actual, expected, label, **allowed)
        case _:
            assert_scalar(actual, label)
            assert_values(np.asarray(actual), np.asarray(expected), label, **allowed)


def assert_keys(actual: Any, keys: Mapping[str, Any], label: str = "the result") -> None:
    """Raise `Mismatch` unless `actual` is a dict that holds all of `keys`."""
    if not isinstance(actual, dict):
        raise Mismatch(f"{label} should be a dict with {_listed(keys)}, but is {kind(actual)}")
    missing = [key for key in keys if key not in actual]
    if missing:
        found = f"it has {_listed(actual)}" if actual else "it is empty"
        raise Mismatch(f"{label} lacks {_listed(missing)}; {found}")


def assert_length(actual: Any, length: int, label: str = "the result") -> None:
    """Raise `Mismatch` unless `actual` is a tuple or list of that length."""
    if not isinstance(actual, (tuple, list)) or isinstance(actual, Iterated):
        raise Mismatch(f"{label} should be a tuple of {length}, but is {kind(actual)}")
    if len(actual) != length:
        raise Mismatch(f"{label} should hold {length} values, but holds {len(actual)}")


def assert_shape(actual: Any, shape: tuple[int, ...], label: str = "the result") -> None:
    """Raise `Mismatch` unless `actual` is an array of real numbers of that shape."""
    if not isinstance(actual, np.ndarray):
        raise Mismatch(f"{label} should be an array of shape {shape}, but is {kind(actual)}")
    if actual.shape != shape:
        what = f"shape {actual.shape}" if actual.ndim else "no dimensions (it is a scalar)"
        raise Mismatch(
            f"{label} has {what}, expected shape {shape}", expected=np.empty(shape), actual=actual
        )


def assert_scalar(actual: Any, label: str = "the result") -> None:
    """Raise `Mismatch` unless `actual` is a number, a NumPy scalar or a 0-d array."""
    if not is_scalar(actual):
        raise Mismatch(f"{label} should be a scalar, but is {kind(actual)}", actual=actual)


def assert_values(
    actual: np.ndarray,
    expected: np.ndarray,
    label: str = "the result",
    *,
    relative: float = RELATIVE,
    absolute: float = ABSOLUTE,
) -> None:
    """Raise `Mismatch` unless both arrays, of one shape, agree in every entry.

    Each entry may be off by `relative` of the largest entry of `expected` plus `absolute`.
    """
    values = as_float64(actual)
    with np.errstate(over="ignore", invalid="ignore"):
        error = np.where(np.isfinite(values), np.abs(values - expected), np.inf)
    allowed = relative * np.max(np.abs(expected), initial=0.0) + absolute
    if not np.any(error > allowed):
        return
    where = tuple(int(i) for i in np.unravel_index(int(np.argmax(error)), error.shape))
    place = f"{label}[{', '.join(map(str, where))}]" if where else label
    off = int(np.count_nonzero(error > allowed))
    share = f"; {off} of {error.size} entries are off" if error.size > 1 else ""
    raise Mismatch(
        f"{place} is {float(values[where]):.9g}, expected {float(expected[where]):.9g}{share}",
        expected=expected,
        actual=actual,
    )


def as_float64(array: np.ndarray) -> np.ndarray:
    """The numbers in double precision; those of a wider dtype may become infinite."""
    if array.dtype == np.float64:
        return array
    with np.errstate(all="ignore"):
        return array.astype(np.float64)


def is_scalar(value: Any) -> bool:
    """A Python number, a NumPy scalar or a 0-d array; an array of shape (1,) is none."""
    if isinstance(value, np.ndarray):
        return value.ndim == 0
    return isinstance(value, numbers.Real)


def leaves(value: Any) -> Iterator[Any]:
    """What dicts, tuples and lists inside each other hold at their ends, in order."""
    match value:
        case dict():
            for part in value.values():
                yield from leaves(part)
        case tuple() | list():
            for part in value:
                yield from leaves(part)
        case _:
            yield value


def kind(value: Any) -> str:
    """What a value is, in words: `a list of 3`, `an array of shape (2, 1)`, `None`."""
    match value:
        case None:
            return "None (is a `return` missing?)"
        case Opaque():
            return value.description
        case np.ndarray():
            return f"an array of shape {value.shape}" if value.ndim else "a scalar"
        case Iterated():
            return f"an iterable of {len(value)}"
        case tuple() | list() | dict():
            return f"a {type(value).__name__} of {len(value)}"
        case int():
            return "an int"
        case _:
            return f"a {type(value).__name__}"


def same(first: Any, second: Any) -> bool:
    """Whether two answers are one: structure, shapes, values up to rounding; NaN equals NaN."""
    if is_scalar(first) and is_scalar(second):
        return _same_values(np.asarray(first), np.asarray(second))
    match first:
        case np.ndarray():
            return isinstance(second, np.ndarray) and _same_values(first, second)
        case dict():
            return (
                isinstance(second, dict)
                and first.keys() == second.keys()
                and all(same(part, second[key]) for key, part in first.items())
            )
        case list() | tuple():
            return (
                isinstance(second, (list, tuple))
                and len(first) == len(second)
                and all(map(same, first, second))
            )
        case Opaque():
            return isinstance(second, Opaque) and first.description == second.description
        case _:
            return bool(type(first) is type(second) and first == second)


def changed_places(before: Any, after: Any, path: str = "") -> list[str]:
    """Where two arguments differ, to the last bit: `params['W1']`, and nothing where they are one.

    The outermost dict is that of the arguments by name.
    """
    if isinstance(before, np.ndarray) and isinstance(after, np.ndarray):
        one = (before.shape, before.dtype, before.tobytes())
        return [] if one == (after.shape, after.dtype, after.tobytes()) else [path]
    if isinstance(before, dict) and isinstance(after, dict):
        names = [(key, f"{path}[{key!r}]" if path else str(key)) for key in before]
        inside = [
            place
            for key, name in names
            for place in (changed_places(before[key], after[key], name) if key in after else [name])
        ]
        return inside or ([] if list(before) == list(after) else [path])
    if isinstance(before, (list, tuple)) and isinstance(after, (list, tuple)):
        if len(before) != len(after):
            return [path]
        pairs = enumerate(zip(before, after, strict=True))
        return [place for i, (a, b) in pairs for place in changed_places(a, b, f"{path}[{i}]")]
    return []


def structure_of(value: Any) -> Any:
    """Keys, lengths, shapes, strides and dtypes; what is left of a value without its numbers."""
    match value:
        case np.ndarray():
            return value.shape, value.strides, value.dtype.str
        case dict():
            return [(key, structure_of(part)) for key, part in value.items()]
        case list() | tuple():
            return [structure_of(part) for part in value]
        case _:
            return type(value).__name__


def _same_values(first: np.ndarray, second: np.ndarray) -> bool:
    if first.shape != second.shape:
        return False
    one, two = as_float64(first), as_float64(second)
    if one.size == 0:
        return True
    with np.errstate(over="ignore", invalid="ignore"):
        error, largest = np.abs(one - two).max(), np.abs(two).max()
    if np.isfinite(error) and np.isfinite(largest):
        return bool(error <= RELATIVE * largest + ABSOLUTE)
    finite = np.isfinite(one) & np.isfinite(two)
    if not np.array_equal(one[~finite], two[~finite], equal_nan=True):
        return False
    one, two = one[finite], two[finite]
    if one.size == 0:
        return True
    with np.errstate(over="ignore"):
        error = np.max(np.abs(one - two))
    return bool(error <= RELATIVE * np.max(np.abs(two)) + ABSOLUTE)


def _listed(keys: Any) -> str:
    names = [repr(key) for key in keys]
    shown = ", ".join(names[:8])
    return f"{shown} and {len(names) - 8} more" if len(names) > 8 else shown
