"""`harmless`: no text of a report is left out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from checker.harmless import harmless
from checker.report import (
    Check,
    Counterexample,
    Died,
    Failed,
    Isolation,
    LoadError,
    NamedMistake,
    NotRun,
    Passed,
    Raised,
    Report,
    TimedOut,
)
from checker.text import LONGEST, SENTENCE
from tests.forged import EVIL, is_harmless

EXAMPLE = Counterexample(EVIL, {EVIL: EVIL}, EVIL, EVIL, EVIL)
OUTCOMES = (
    Passed(),
    Failed(EVIL, EXAMPLE),
    Raised(EVIL, EVIL, EXAMPLE),
    TimedOut(EVIL, EXAMPLE),
    Died(EVIL, EXAMPLE),
    NotRun(EVIL),
)
REPORT = Report(
    kata="f",
    file="f.py",
    checks=tuple(Check("test_f", "Title", outcome, 0.1) for outcome in OUTCOMES),
    load_error=LoadError(EVIL, EVIL),
    mistakes=(NamedMistake("slug", EVIL, EVIL),),
    remarks=(EVIL,),
    output=EVIL * 100,
    isolation=Isolation(True, True, True, True, "how"),
    seed=0,
    seconds=0.1,
)


def texts(value: Any, name: str = "") -> Iterator[tuple[str, str]]:
    """Every text in a tree of dicts and sequences, with the name of its field."""
    if isinstance(value, str):
        yield name, value
    elif isinstance(value, dict):
        for key, part in value.items():
            yield "key", key
            yield from texts(part, key)
    elif isinstance(value, list | tuple):
        for part in value:
            yield from texts(part, name)


def test_every_text_is_clean_and_bounded() -> None:
    """Whatever field it stands in: printable, cut to size, sentences on one line."""
    assert not is_harmless(EVIL)
    for name, text in texts(asdict(harmless(REPORT))):
        assert is_harmless(text), name
        assert len(text) <= LONGEST, name
        if name in ("message", "remarks", "title", "explanation", "key"):
            assert "\n" not in text, name
            assert len(text) <= SENTENCE, name


def test_done_twice_it_is_the_same() -> None:
    """The forms of the report may do it again."""
    assert harmless(harmless(REPORT)) == harmless(REPORT)


def test_script_stays_whole() -> None:
    """A script may be longer than what is shown: half of it would be none."""
    script = "x = 1\n" * LONGEST
    example = Counterexample("f(x)", {}, None, None, script)
    report = Report("f", "f", (Check("t", "T", Died("m", example), 0.0),), None, (), (), "",
                    REPORT.isolation, 0, 0.0)  # fmt: skip
    (check,) = harmless(report).checks
    assert isinstance(check.outcome, Died)
    assert check.outcome.counterexample == example
