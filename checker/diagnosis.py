"""Which mistake is it? Nothing is named that does not explain every wrong answer it speaks of.

First the catalogue: the recorded calls are replayed through each mistake. An answer is looked at
in slots (the keys of a dict, the places of a tuple), so that two mistakes in one file are both
found. Then general relations between the answers and the expected ones.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, TypeAlias

from checker.comparison import changed_places, same
from checker.kata import Kata
from checker.mistakes import Mistake, load_mistakes
from checker.reference import Reference
from checker.relations import instability, relations
from checker.report import NamedMistake
from checker.submission import (
    Answer,
    Call,
    Loader,
    LocalChannel,
    Returned,
    Submission,
    Threw,
    answered,
)

Slots: TypeAlias = dict[str, Any]
Observe: TypeAlias = Callable[[tuple[Any, ...], Any], Any]

MOST_CALLS: Final = 600
"""Calls that are replayed; the first ones, in their order, as state may be kept between them."""
LARGEST: Final = 1000
"""Numbers among the arguments from which a call is replayed only where no smaller one is wrong."""
SLOW: Final = 0.004
"""Seconds from which a call is replayed only after the first `QUICK` others."""
QUICK: Final = 12
MOST_KEPT: Final = 10_000
"""Answers of mistakes that are kept from one grading to the next."""
CHANGED: Final = "changed arguments"
RAISED: Final = "raised"
WHOLE: Final = "result"


@dataclass(frozen=True, slots=True)
class _Seen:
    """A recorded call: what the file gave, what was expected, and the slots that differ."""

    call: Call
    given: Slots
    expected: Slots
    wrong: set[str]


@dataclass(frozen=True, slots=True)
class _Look:
    """How an answer is looked at: in slots that are compared one by one."""

    reference: Reference
    observe: Observe
    several: bool
    """Whether more than one function was called: then slots are named after them, too."""
    encoded: dict[int, bytes] = field(default_factory=dict)
    """The arguments of each call, by its number."""

    def body(self, call: Call) -> bytes:
        """The arguments as they cross."""
        if call.number not in self.encoded:
            self.encoded[call.number] = call.body()
        return self.encoded[call.number]

    def seen(self, call: Call) -> _Seen:
        """The recorded answer beside that of the reference."""
        right = self.reference.answer(call)
        given = self.slots(call, call.answer)
        expected = self.slots(call, Returned(right, None, False, ()))
        return _Seen(call, given, expected, _differing(given, expected))

    def slots(self, call: Call, answer: Answer | None) -> Slots:
        if answer is None:
            return {}
        if isinstance(answer, Threw):
            return {RAISED: answer.type}
        try:
            observed = self.observe(call.arguments, answer.value)
        except Exception:  # noqa: BLE001 (written for right answers; this one may be anything)
            observed = answer.value
        slots: Slots
        of = f"{call.function}, " if self.several else ""
        match observed:
            case dict() if observed:
                slots = {f"{of}{key}": value for key, value in observed.items()}
            case tuple() | list():
                slots = {f"{of}[{index}]": value for index, value in enumerate(observed)}
            case _:
                slots = {call.function if self.several else WHOLE: observed}
        if answer.changed is not None:
            before = self.reference.named(call)
            after = self.reference.named(call, answer.changed[0]) | answer.changed[1]
            places = changed_places(before, after)
            if places:
                slots[CHANGED] = ", ".join(places)
        return slots


def diagnose(
    kata: Kata,
    reference: Reference,
    observe: Observe,
    calls: Sequence[Call],
    submission: Submission,
    *,
    stable: bool,
) -> tuple[NamedMistake, ...]:
    """The mistakes that reproduce the wrong answers, or relations that hold on all of them.

    `submission` is asked more questions. Where it is not `stable`, its answers differ from one
    time to the next, and relations would hold by chance.
    """
    recorded = [call for call in calls if call.answer is not None][:MOST_CALLS]
    look = _Look(reference, observe, len({call.function for call in recorded}) > 1)
    evidence = [look.seen(call) for call in recorded if call.size <= LARGEST]
    if not any(seen.wrong for seen in evidence):
        large = [look.seen(call) for call in recorded if call.size > LARGEST]
        evidence += large if any(seen.wrong for seen in large) else []
    if not evidence:
        return ()
    wrong = {slot for seen in evidence for slot in seen.wrong}
    named = _widest(_explaining(kata, evidence, look, wrong))
    explained = {slot for _, touched in named for slot in touched}
    catalogued = tuple(NamedMistake(m.slug, m.title, m.explanation) for m, _ in named)
    left = wrong - explained
    if wrong and not left:
        return catalogued
    if CHANGED in left:
        places = {seen.given[CHANGED] for seen in evidence if CHANGED in seen.given}
        catalogued += (_argument_changed(places),)
    looked_at = [seen.call for seen in evidence]
    if not stable:
        return catalogued or instability(looked_at, submission)
    return catalogued + relations(
        look.reference,
        looked_at,
        [seen.given for seen in evidence],
        [seen.expected for seen in evidence],
        left - {CHANGED, RAISED},
        submission,
    )


def _telling_first(evidence: Sequence[_Seen]) -> list[_Seen]:
    """Wrong answers, which tell most mistakes apart at once, before right and large ones.

    Slow calls come after a few quick ones, which spare most mistakes from being asked them.
    """
    ordered = sorted(evidence, key=lambda seen: (seen.call.size > LARGEST, -len(seen.wrong)))
    slow = [seen for seen in ordered if seen.call.seconds > SLOW]
    quick = [seen for seen in ordered if seen.call.seconds <= SLOW]
    return [*quick[:QUICK], *slow, *quick[QUICK:]]


def _argument_changed(places: set[str]) -> NamedMistake:
    return NamedMistake(
        "argument-changed",
        f"An argument is changed in place: {min(places, key=len)}",
        "The caller's own array or dict is different after the call, so the next call starts from "
        "other data. Work on a copy, or write `a = a * b` where it says `a *= b`.",
    )


_Answers: TypeAlias = dict[tuple[str, bool, str, str | None, bytes], tuple[Slots, set[str]]]
_kept: _Answers = {}
"""What sources that remember nothing answer, and the slots where that is not the expected answer:
by source, whether slots are named after functions, function, program and arguments.

`kata watch` asks the same of the same mistakes after every save.
"""


class _Replay:
    """A trusted source that answers recorded calls."""

    def __init__(self, kata: Kata, source: str) -> None:
        self._source = source
        self._channel = LocalChannel()
        self._new: _Answers = {}
        loader = Loader(
            source.encode(), module=kata.name, file=kata.file_name, open_channel=self._opened
        )
        self._submission = Submission(loader)

    def _opened(self) -> LocalChannel:
        self._channel = LocalChannel()
        return self._channel

    def answers(
        self, evidence: Sequence[_Seen], look: _Look, *, in_order: bool
    ) -> Iterator[tuple[_Seen, Slots, set[str]]]:
        """What it answers to each call, one at a time, and the slots where that is wrong.

        It is loaded afresh where the file was. Out of order, answers end where it remembers calls.
        """
        generation = None
        for seen in evidence:
            call = seen.call
            key = (self._source, look.several, call.function, call.program, look.body(call))
            found = _kept.get(key)
            if found is None:
                if len(self._new) == QUICK and not in_order and self._channel.remembers():
                    return
                if call.generation != generation:
                    generation = call.generation
                    self._submission.open()
                slots = look.slots(call, self._answer(call, look))
                found = self._new[key] = slots, _differing(slots, seen.expected)
            yield seen, *found

    def _answer(self, call: Call, look: _Look) -> Answer | None:
        """As `Submission.repeat` has it; the arguments are encoded once for all mistakes."""
        reply = self._channel.exchange(call.head(None, False) + look.body(call), 0.0)
        return answered(reply, call, 0.0).answer

    def remembers(self) -> bool:
        """Whether the calls have left something behind in the module. If not, answers are kept."""
        if self._new and self._channel.remembers():
            return True
        if len(_kept) > MOST_KEPT:
            _kept.clear()
        _kept.update(self._new)
        return False


def _explaining(
    kata: Kata, evidence: Sequence[_Seen], look: _Look, wrong: set[str]
) -> list[tuple[Mistake, frozenset[str]]]:
    """The mistakes that explain all the wrong slots, or else some of them, and those slots.

    Where one explains them all, nobody needs those that explain some, which take longer to find.
    """
    telling_first = _telling_first(evidence)
    solution = kata.solution()
    sources = [(mistake, mistake.applied(solution)) for mistake in load_mistakes(kata)]
    found: list[tuple[Mistake, frozenset[str]]] = []
    for wholly in (True, False):
        for mistake, source in sources:
            replay = _Replay(kata, source)
            answers = replay.answers(telling_first, look, in_order=False)
            touched = _touched(answers, wrong, wholly)
            if replay.remembers():  # what it answers depends on the order of the calls
                touched = _touched(replay.answers(evidence, look, in_order=True), wrong, wholly)
            if touched:
                found.append((mistake, touched))
        if found:
            break
    return found


def _touched(
    answers: Iterable[tuple[_Seen, Slots, set[str]]], wrong: set[str], wholly: bool
) -> frozenset[str]:
    """The slots that the mistake changes, if it changes them all exactly as the file does.

    None if it explains no wrong slot, or `wholly` not each of them.
    """
    touched: set[str] = set()
    clashing: set[str] = set()
    for seen, mine, wrongly in answers:
        touched |= wrongly
        unlike = _differing(mine, seen.given) if seen.wrong else wrongly
        clashing |= unlike
        if unlike and not seen.given.keys() & seen.expected.keys():
            clashing |= seen.expected.keys()  # it gave nothing of that: what is missing is no sign
        if touched & clashing or wrong <= clashing or (wholly and wrong & clashing):
            return frozenset()
    return frozenset(touched)


def _widest(
    candidates: Sequence[tuple[Mistake, frozenset[str]]],
) -> list[tuple[Mistake, frozenset[str]]]:
    """Those that no other one explains more than; none where two explain the very same."""
    return [
        (mistake, touched)
        for mistake, touched in candidates
        if not any(touched <= other for rival, other in candidates if rival is not mistake)
    ]


def _differing(one: Mapping[str, Any], two: Mapping[str, Any]) -> set[str]:
    return {
        slot
        for slot in one.keys() | two.keys()
        if slot not in one or slot not in two or not same(one[slot], two[slot])
    }
