"""The JSON object of a report: the schema that programs rely on."""

from __future__ import annotations

import json
from dataclasses import asdict

import pytest

from checker.report import (
    Check,
    Counterexample,
    Died,
    Failed,
    Isolation,
    LoadError,
    NamedMistake,
    NotRun,
    Outcome,
    Passed,
    Raised,
    Report,
    TimedOut,
)
from checker.report_json import first_counterexample, report_object

EXAMPLE = Counterexample("f(x)", {"x": "[1.]"}, "1", "2", "x = 1\nactual = f(x)\n")
ISOLATION = Isolation(True, False, False, True, "how")


def report(*outcomes: Outcome, load_error: LoadError | None = None) -> Report:
    """A report of checks with these outcomes."""
    checks = tuple(Check(f"test_{i}", f"Title {i}", one, 0.1) for i, one in enumerate(outcomes))
    mistakes = (NamedMistake("slug", "Title", "Why."),)
    return Report("f", "f.py", checks, load_error, mistakes, ("slow",), "hi", ISOLATION, 7, 0.6123)


def test_every_field_of_the_schema() -> None:
    """A failed report has the fields of schema version 1, and is plain JSON."""
    found = report_object(report(Passed(), Failed("wrong", EXAMPLE)))
    assert json.loads(json.dumps(found, allow_nan=False)) == found
    assert found == {
        "schema_version": 1,
        "kata": "f",
        "file": "f.py",
        "verdict": "failed",
        "complete": True,
        "message": None,
        "traceback": None,
        "checks": [
            {
                "name": "test_0",
                "title": "Title 0",
                "outcome": "passed",
                "message": None,
                "traceback": None,
                "counterexample": None,
                "seconds": 0.1,
            },
            {
                "name": "test_1",
                "title": "Title 1",
                "outcome": "failed",
                "message": "wrong",
                "traceback": None,
                "counterexample": {
                    "call": "f(x)",
                    "arguments": {"x": "[1.]"},
                    "expected": "1",
                    "actual": "2",
                    "script": "x = 1\nactual = f(x)\n",
                },
                "seconds": 0.1,
            },
        ],
        "mistakes": [{"slug": "slug", "title": "Title", "explanation": "Why."}],
        "remarks": ["slow"],
        "output": "hi",
        "isolation": asdict(ISOLATION) | {"missing": []},
        "seed": 7,
        "seconds": 0.612,
    }


@pytest.mark.parametrize(
    ("outcome", "word", "verdict"),
    [
        (Passed(), "passed", "passed"),
        (Failed("m", None), "failed", "failed"),
        (Raised("m", "trace", EXAMPLE), "raised", "failed"),
        (TimedOut("m", EXAMPLE), "timed_out", "error"),
        (Died("m", None), "died", "error"),
        (NotRun("m"), "not_run", "error"),
    ],
)
def test_every_outcome_has_its_word(outcome: Outcome, word: str, verdict: str) -> None:
    """The words of the design, and the verdict that follows from them."""
    found = report_object(report(outcome))
    (check,) = found["checks"]
    assert (check["outcome"], found["verdict"]) == (word, verdict)
    assert check["traceback"] == ("trace" if word == "raised" else None)


def test_file_that_could_not_be_loaded() -> None:
    """The sentence stands at the top, and the verdict is an error."""
    found = report_object(report(NotRun("x"), load_error=LoadError("no Python", "trace")))
    assert (found["verdict"], found["message"]) == ("error", "no Python")
    assert found["traceback"] == "trace"
    assert found["complete"] is False


def test_counterexample_is_read_back() -> None:
    """The first counterexample comes back as the value that it was."""
    found = report_object(report(Passed(), Died("gone", None), TimedOut("slow", EXAMPLE)))
    assert first_counterexample(json.loads(json.dumps(found))) == ("Title 2", EXAMPLE)
    assert first_counterexample(report_object(report(Passed()))) is None


def test_odd_text_survives() -> None:
    """Lone surrogates and control characters are escaped: the text is plain ASCII."""
    text = json.dumps(report_object(report(Failed("\ud800 \x1b[31m \u202e", None))))
    assert text.isascii()
    assert "\x1b" not in text
