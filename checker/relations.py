"""General relations between wrong answers and the expected ones, for any kata.

Each is a fact about all the recorded calls (`db1` is m times too large), so it can be said of
code that nobody has seen.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

import numpy as np

from checker.comparison import is_scalar, leaves, same, structure_of
from checker.reference import Reference
from checker.report import NamedMistake
from checker.submission import Answer, Call, CallEnded, Returned, Submission, Threw

EXCHANGES: Final = 60
"""Calls in which an argument is exchanged."""
NEAR: Final = 12
"""Calls after it among which another value of the argument is looked for."""
TINY: Final = 1e-6
"""Values below which an answer says nothing about a factor."""
FEWEST: Final = 3
"""Telling calls that a relation needs; fewer may be chance."""


def relations(
    reference: Reference,
    calls: Sequence[Call],
    given: Sequence[Mapping[str, Any]],
    expected: Sequence[Mapping[str, Any]],
    slots: set[str],
    submission: Submission,
) -> tuple[NamedMistake, ...]:
    """What holds between the answers and the expected ones in these wrong slots."""
    convention = _samples_as_columns(reference, calls, submission)
    if convention is not None:
        return (convention,)
    raised = _condition_on_array(calls)
    if raised is not None:
        return (raised,)
    swapped = _arguments_swapped(reference, calls)
    if swapped is not None:
        return (swapped,)
    ignored = _argument_ignored(reference, calls, submission)
    if ignored is not None:
        return (ignored,)
    found: dict[str, tuple[NamedMistake, list[str]]] = {}
    for slot in sorted(slots):
        triples = [
            (mine[slot], right[slot], call)
            for mine, right, call in zip(given, expected, calls, strict=True)
            if slot in mine and slot in right
        ]
        missing = sum(slot in right for right in expected) - len(triples)
        relation = _of_slot(triples) if triples and not missing else None
        if relation is not None:
            found.setdefault(relation.slug, (relation, []))[1].append(slot)
    return tuple(
        NamedMistake(relation.slug, _titled(relation.title, where), relation.explanation)
        for relation, where in found.values()
    )


def _titled(title: str, slots: list[str]) -> str:
    if slots == ["result"]:
        return title[0].upper() + title[1:]
    return f"{', '.join(slots)}: {title}"


def instability(calls: Sequence[Call], submission: Submission) -> tuple[NamedMistake, ...]:
    """What the answers depend on besides the arguments."""
    try:
        for call in calls[:20]:
            answers = [submission.repeat(call, reseed=seed) for seed in (1, 1, 2, 1)]
            if not all(isinstance(answer, Returned) for answer in answers):
                return ()
            first, again, other, last = answers
            if not (_same_answers(first, again) and _same_answers(first, last)):
                return (_OUTLIVES,)
            if not _same_answers(first, other):
                return (_GLOBAL_RANDOM,)
    except CallEnded:
        return ()
    return ()


_GLOBAL_RANDOM: Final = NamedMistake(
    "global-random",
    "The answer depends on the global random generator",
    "After np.random.seed the same arguments give another answer. "
    "Draw only from the generator that is handed over.",
)
_OUTLIVES: Final = NamedMistake(
    "outlives-the-call",
    "The answer depends on more than the arguments",
    "The same call, made twice in a row, gives two answers: something is kept between calls, drawn "
    "from a generator of its own, or read from what `np.empty` left unfilled. Start every call "
    "from its arguments alone.",
)


def _same_answers(one: Answer | None, two: Answer | None) -> bool:
    return isinstance(one, Returned) and isinstance(two, Returned) and same(one.value, two.value)


def _of_slot(triples: Sequence[tuple[Any, Any, Call]]) -> NamedMistake | None:
    numeric = [triple for triple in triples if _numeric(triple[1])]
    for relation in (_factor, _transposed, _axes):
        named = relation(numeric)
        if named is not None:
            return named
    return None


def _factor(triples: Sequence[tuple[Any, Any, Call]]) -> NamedMistake | None:
    """One factor everywhere: a constant, the number of samples m, or 1/m."""
    factors: list[tuple[float, int]] = []
    expected: set[float] = set()
    for mine, right, call in triples:
        factor = _ratio(mine, right)
        if factor is None:
            return None
        if not np.isnan(factor):
            factors.append((factor, _samples(call)))
            expected |= {float(np.min(right)), float(np.max(right))}
    if len(factors) < FEWEST or len({m for _, m in factors}) < 2:
        return None
    values = [factor for factor, _ in factors]
    if max(values) - min(values) < 1e-6 and len(expected) > 1:  # one number is no factor's proof
        return _constant(values[0])
    if all(abs(factor - m) < 1e-6 * m for factor, m in factors):
        return NamedMistake(
            "factor-m",
            "m times too large",
            "It is the sum over the batch where the mean was asked: the factor 1/m is missing. "
            "Divide by the number of samples, once.",
        )
    if all(abs(factor * m - 1.0) < 1e-6 for factor, m in factors):
        return NamedMistake(
            "factor-1/m",
            "m times too small",
            "The division by the number of samples m is done once too often. "
            "Divide once, at the loss or at its first gradient.",
        )
    return None


def _ratio(mine: Any, right: Any) -> float | None:
    """The factor between two arrays; NaN where both are zero, None where there is none."""
    if not (_numeric(mine) and _numeric(right)):
        return None
    one, two = np.asarray(mine, np.float64), np.asarray(right, np.float64)
    if one.shape != two.shape or not np.all(np.isfinite(one)):
        return None
    if np.max(np.abs(two)) < TINY:  # too near the tolerance to tell a factor
        return float("nan") if np.max(np.abs(one)) < 10.0 * TINY else None
    factor = float(np.sum(one * two) / np.sum(two * two))
    return factor if same(one, factor * two) else None


def _constant(factor: float) -> NamedMistake | None:
    if abs(factor) < 1e-6 or abs(factor - 1.0) < 1e-6:
        return None
    if abs(factor + 1.0) < 1e-6:
        return NamedMistake(
            "factor--1",
            "the sign is reversed",
            "Every value is the expected one times -1. Check which way round the difference goes.",
        )
    return NamedMistake(
        "factor",
        f"{factor:.6g} times the expected value",
        f"Every value is the expected one times {factor:.6g}, whatever the input. "
        "Look for a constant too many or too few.",
    )


def _transposed(triples: Sequence[tuple[Any, Any, Call]]) -> NamedMistake | None:
    telling = 0
    for mine, right, _ in triples:
        if not (isinstance(mine, np.ndarray) and isinstance(right, np.ndarray)):
            return None
        if mine.ndim != 2 or right.ndim != 2 or not same(mine.T, right):
            return None
        telling += not same(mine, right)
    if telling < FEWEST:
        return None
    return NamedMistake(
        "transposed",
        "transposed",
        "It is the expected array with rows and columns exchanged. "
        "Check the order of the factors and which of them is transposed.",
    )


def _axes(triples: Sequence[tuple[Any, Any, Call]]) -> NamedMistake | None:
    """The right numbers with an axis of length one too many or too few."""
    gaps = set()
    for mine, right, _ in triples:
        if not (_numeric(mine) and _numeric(right)):
            return None
        one, two = np.asarray(mine), np.asarray(right)
        if one.size != two.size or not same(one.ravel(), two.ravel()):
            return None
        if one.shape != two.shape:
            gaps.add(one.ndim - two.ndim)
    if not gaps or 0 in gaps or len({gap > 0 for gap in gaps}) > 1:
        return None
    if min(gaps) > 0:
        return NamedMistake(
            "extra-axis",
            "an axis too many",
            "The numbers are right, but the result has an axis of length one too many. "
            "Return it without that axis; for a scalar, reduce over everything.",
        )
    return NamedMistake(
        "missing-axis",
        "an axis is missing",
        "The numbers are right, but an axis of length one was lost. "
        "Keep it with keepdims=True, and squeeze nothing.",
    )


def _condition_on_array(calls: Sequence[Call]) -> NamedMistake | None:
    """Every call that raised did so because an `if` was asked about a whole array."""
    raised = [call.answer for call in calls if isinstance(call.answer, Threw)]
    if not raised or not all("truth value of an array" in threw.message for threw in raised):
        return None
    return NamedMistake(
        "condition-on-array",
        "A condition on a whole array",
        "`if`, `and`, `or` and `not` need one True or False, and an array holds many. "
        "Use np.where, or multiply by a mask such as (x > 0).",
    )


def _arguments_swapped(reference: Reference, calls: Sequence[Call]) -> NamedMistake | None:
    """The first two arguments the other way round give exactly what the file gives."""
    telling = 0
    for call in calls:
        arrays = [isinstance(argument, np.ndarray) for argument in call.arguments[:2]]
        if arrays != [True, True] or not isinstance(call.answer, Returned):
            return None
        first, second, *others = call.arguments
        try:
            with np.errstate(all="ignore"):
                swapped = reference.answer(call, (second, first, *others))
        except Exception:  # noqa: BLE001 (they do not fit in each other's place)
            return None
        if not same(call.answer.value, swapped):
            return None
        telling += 1
    if telling < FEWEST:
        return None
    return NamedMistake(
        "arguments-swapped",
        "The arguments are taken the other way round",
        "With the first two arguments exchanged, the answers would all be right. "
        "Compare the order with the signature.",
    )


def _argument_ignored(
    reference: Reference, calls: Sequence[Call], submission: Submission
) -> NamedMistake | None:
    """The answers stay as they are when one argument is exchanged for that of another call."""
    called: dict[tuple[str, str | None, int], list[Call]] = {}
    for call in calls:
        key = call.function, call.program, len(call.arguments)
        called.setdefault(key, []).append(call)
    for alike in called.values():
        names = list(reference.named(alike[0]))
        for place, name in enumerate(names[: len(alike[0].arguments)] if len(names) > 1 else ()):
            if _is_ignored(reference, alike, submission, place):
                return NamedMistake(
                    "argument-ignored",
                    f"The answer does not depend on {name}",
                    f"It stays the same whatever {name} holds, where the right one changes. "
                    "Use the argument, on every call anew.",
                )
    return None


def _is_ignored(
    reference: Reference, calls: Sequence[Call], submission: Submission, place: int
) -> bool:
    """Whether many exchanges that change the right answer all leave the given one as it is."""
    telling = 0
    for index, one in enumerate(calls[:EXCHANGES]):
        others = (two.arguments[place] for two in calls[index + 1 : index + 1 + NEAR])
        theirs = next((other for other in others if _fits(other, one.arguments[place])), None)
        if theirs is None or not _tells(one.answer):
            continue
        changed = (*one.arguments[:place], theirs, *one.arguments[place + 1 :])
        try:
            right = [reference.answer(one, arguments) for arguments in (one.arguments, changed)]
        except Exception:  # noqa: BLE001, S112 (an argument that does not fit the others)
            continue
        if same(*right):
            continue
        try:
            answer = submission.repeat(replace(one, arguments=changed))
        except CallEnded:
            return False
        if not _same_answers(one.answer, answer):
            return False
        telling += 1
    return telling >= FEWEST


def _fits(other: Any, mine: Any) -> bool:
    """Whether it is another value of the same structure."""
    return structure_of(mine) == structure_of(other) and not same(mine, other)


def _tells(answer: Answer | None) -> bool:
    """Whether an answer holds numbers, not all of them zero: others look alike by chance."""
    if not isinstance(answer, Returned):
        return False
    found = list(leaves(answer.value))
    return bool(found) and all(map(_numeric, found)) and any(np.any(leaf) for leaf in found)


def _samples_as_columns(
    reference: Reference, calls: Sequence[Call], submission: Submission
) -> NamedMistake | None:
    """Transposing every matrix that goes in gives the expected result, transposed.

    Where the first argument is a dict (parameters), there are no samples.
    """
    telling = 0
    for call in calls:
        if not call.arguments or isinstance(call.arguments[0], dict):
            return None
        shapes = {array.shape for array in _matrices([*call.arguments])}
        if not any(first != second and min(first, second) > 1 for first, second in shapes):
            continue
        turned = tuple(_turned(argument) for argument in call.arguments)
        try:
            answer = submission.repeat(replace(call, arguments=turned))
        except CallEnded:
            return None
        expected = reference.answer(call)
        if not isinstance(answer, Returned) or not same(_turned(answer.value), expected):
            return None
        plain = call.answer
        if isinstance(plain, Returned) and same(plain.value, expected):
            return None
        telling += 1
        if telling == FEWEST:
            return NamedMistake(
                "samples-as-columns",
                "Samples are taken as columns",
                "With every matrix transposed, the answers are right: the code has one sample a "
                "column. Here a sample is a row, X is (m, d) and a layer computes X W + b.",
            )
    return None


def _turned(value: Any) -> Any:
    match value:
        case np.ndarray() if value.ndim == 2:
            return value.T
        case dict():
            return {key: _turned(part) for key, part in value.items()}
        case tuple() | list():
            return type(value)(_turned(part) for part in value)
        case _:
            return value


def _matrices(value: Any) -> Iterator[np.ndarray]:
    return (leaf for leaf in leaves(value) if isinstance(leaf, np.ndarray) and leaf.ndim == 2)


def _numeric(value: Any) -> bool:
    return is_scalar(value) or isinstance(value, np.ndarray)


def _samples(call: Call) -> int:
    """m: the rows of the first matrix among the arguments."""
    first = next(_matrices(list(call.arguments)), None)
    return 1 if first is None else int(first.shape[0])
