"""What the judge makes of a file: outcomes, counterexamples, rules, remarks."""

from __future__ import annotations

import pytest

from checker.errors import UserError
from checker.grading import grade
from checker.kata import find_kata
from checker.launch import Workers
from checker.report import (
    Check,
    Counterexample,
    Died,
    Failed,
    NotRun,
    Passed,
    Raised,
    Report,
    TimedOut,
)
from checker.submission import Submission

RELU = "import numpy as np\n\ndef relu_derivative(x):\n"
BCE = "import numpy as np\n\ndef bce_loss(y_true, y_prob):\n"


def graded(source: str, kata: str = "relu_derivative", only: str | None = None) -> Report:
    """The report on that text, from a real worker."""
    with Workers() as workers:
        found = find_kata(kata)
        return grade(found, source.encode(), file=found.file_name, workers=workers, only=only)


def check(report: Report, name: str) -> Check:
    """The check of that name."""
    return next(check for check in report.checks if check.name == name)


def example(report: Report, name: str) -> Counterexample:
    """The counterexample of a check that failed."""
    outcome = check(report, name).outcome
    assert isinstance(outcome, Failed)
    assert outcome.counterexample is not None
    return outcome.counterexample


def test_the_counterexample_is_the_smallest() -> None:
    """A slope of 1 at zero is shown on one entry; a missing mean on two samples."""
    zero = example(graded(RELU + "    return np.where(x >= 0, 1.0, 0.0)\n"), "test_zero")
    assert zero.arguments == {"x": "[[0.]]"}
    assert (zero.expected, zero.actual) == ("[[0.]]", "[[1.]]")
    assert zero.script == "x = np.array([[0.]])\nactual = relu_derivative(x)\n"
    summed = graded(
        BCE + "    p = np.clip(y_prob, 1e-12, 1 - 1e-12)\n"
        "    return -np.sum(np.where(y_true == 1, np.log(p), np.log(1 - p)))\n",
        "bce_loss",
    )
    assert example(summed, "test_value").arguments["y_true"].count("\n") == 1


def test_an_exception_is_shown_where_it_was_raised() -> None:
    """The traceback holds the lines of the candidate's file, and no other file."""
    report = graded(RELU + "    rows, columns = x.shape\n    return (x > 0) * 1.0\n")
    outcome = report.checks[0].outcome
    assert isinstance(outcome, Raised)
    assert outcome.message.startswith("raised ValueError: not enough values to unpack")
    assert outcome.traceback == (
        '  File "relu_derivative.py", line 4, in relu_derivative\n    rows, columns = x.shape\n'
    )


def test_a_hang_ends_its_check_and_then_the_rest() -> None:
    """Two checks may time out, each with the call that hangs; the others are not run."""
    report = graded(RELU + "    while True:\n        pass\n")
    kinds = [type(check.outcome) for check in report.checks]
    assert kinds[:2] == [TimedOut, TimedOut]
    assert set(kinds[2:]) == {NotRun}
    assert report.verdict == "error"
    assert report.seconds < 15


def test_a_hang_on_some_inputs_spoils_only_its_check() -> None:
    """A fresh worker serves the next check."""
    report = graded(
        RELU + "    while np.any(x == 0):\n        pass\n    return np.where(x > 0, 1.0, 0.0)\n"
    )
    assert isinstance(check(report, "test_zero").outcome, TimedOut)
    assert isinstance(check(report, "test_extreme_values").outcome, Passed)


def test_a_dead_worker_is_told_apart_from_a_wrong_answer() -> None:
    """An exit inside a call is the outcome `Died`, never a pass."""
    report = graded("import os\n\ndef relu_derivative(x):\n    os._exit(0)\n")
    assert isinstance(report.checks[0].outcome, Died)
    assert report.verdict == "error"


def test_arguments_that_are_changed_fail_their_own_check() -> None:
    """The values are right, so only the rule breaks, and the argument is named."""
    report = graded(RELU + "    mask = x > 0\n    x[:] = mask\n    return x.copy()\n")
    broken = [check.name for check in report.checks if not isinstance(check.outcome, Passed)]
    assert broken == ["arguments_unchanged"]
    outcome = check(report, "arguments_unchanged").outcome
    assert isinstance(outcome, Failed)
    assert outcome.message == "the call changed its argument x in place"


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (
            "    kept.setdefault(id(x), (x > 0) * 1.0)\n    alive.append(x)\n",
            "remembered by object",
        ),
        ("    kept[0] = kept.get(0, 0) + 1\n", "outlives the call"),
        ("    buffer = kept.setdefault(x.shape, np.empty(x.shape))\n", "return a new array"),
    ],
    ids=["by-identity", "counter", "buffer"],
)
def test_state_between_calls_is_found(body: str, message: str) -> None:
    """A cache by object, a counter and a buffer that is handed out again all break one rule."""
    answers = {
        "remembered by object": "    return kept[id(x)]\n",
        "outlives the call": "    return (x > 0) * 1.0 + (kept[0] > 150)\n",
        "return a new array": "    buffer[...] = x > 0\n    return buffer\n",
    }
    source = "import numpy as np\nkept, alive = {}, []\n\ndef relu_derivative(x):\n" + body
    report = graded(source + answers[message])
    outcome = check(report, "same_answer_again").outcome
    assert isinstance(outcome, Failed)
    assert message in outcome.message


def test_only_one_check_runs_on_request() -> None:
    """The others are not run, and the report is not a complete one."""
    for name in ("test_zero", "same_answer_again"):
        report = graded(RELU + "    return (x > 0) * 1.0\n", only=name)
        assert isinstance(check(report, name).outcome, Passed)
        assert sum(isinstance(one.outcome, NotRun) for one in report.checks) + 1 == len(
            report.checks
        )
        assert report.verdict == "passed"
        assert not report.complete
    with pytest.raises(UserError, match="has no check 'test_all'; it has test_slope"):
        graded(RELU + "    return (x > 0) * 1.0\n", only="test_all")


def test_a_missing_function_is_named_with_what_is_there() -> None:
    """The nearest name of the file is offered."""
    report = graded("def relu_derivativ(x):\n    return x\n")
    assert report.verdict == "error"
    assert report.load_error is not None
    assert report.load_error.message == (
        "relu_derivative.py defines no function `relu_derivative`; did you mean its "
        "`relu_derivativ`?"
    )


def test_remarks_change_no_verdict() -> None:
    """A slow loop, a warning and an odd dtype are remarked upon, and pass."""
    report = graded(
        RELU + "    out = np.zeros(x.shape, dtype=bool)\n"
        "    for index in np.ndindex(*x.shape):\n        out[index] = x[index] > 0\n"
        "    np.log(np.zeros(1))\n    return out\n"
    )
    assert report.verdict == "passed"
    slow, warned, dtype = report.remarks
    assert "times slower than the reference on the largest input" in slow
    assert "divide by zero" in warned
    assert "dtype bool" in dtype


def test_what_is_printed_is_shown_and_harmless() -> None:
    """Prints are captured, bounded and without control characters."""
    report = graded(
        RELU + "    print('\\x1b[2J\\x1b[32mPASSED', x.shape)\n    return (x > 0) * 1.0\n"
    )
    assert report.verdict == "passed"
    assert "PASSED" in report.output
    assert "\x1b" not in report.output
    assert len(report.output) < 25_000


def test_samples_as_columns_are_recognised() -> None:
    """A file in the convention of one sample a column is told so."""
    report = graded(
        "import numpy as np\n\ndef softmax_ce_gradient(logits, y_onehot):\n"
        "    e = np.exp(logits - logits.max(axis=0, keepdims=True))\n"
        "    return (e / e.sum(axis=0, keepdims=True) - y_onehot) / logits.shape[1]\n",
        "softmax_ce_gradient",
    )
    assert [mistake.slug for mistake in report.mistakes] == ["samples-as-columns"]


def test_brief_ends_at_the_first_broken_input() -> None:
    """The verdict is the same; nothing is explained, and what comes after is not run."""
    kata = find_kata("bce_loss")
    source = b"def bce_loss(y_true, y_prob):\n    return 0.0\n"
    with Workers() as workers:
        report = grade(kata, source, file="x.py", workers=workers, brief=True)
    first, *others = report.checks
    assert report.verdict == "failed"
    assert isinstance(first.outcome, Failed)
    assert all(isinstance(check.outcome, NotRun) for check in others)
    assert report.mistakes == ()
    assert report.remarks == ()
    with Workers() as workers:
        report = grade(kata, kata.solution().encode(), file="x.py", workers=workers, brief=True)
    assert report.verdict == "passed"
    assert report.complete


@pytest.mark.parametrize("brief", [False, True])
def test_a_file_that_uses_up_all_the_time_does_not_pass(
    brief: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every call is answered rightly and within its seconds; what could not be run is no pass."""
    kata = find_kata("bce_loss")
    used_up = property(lambda self: len(self.calls) >= 20)
    monkeypatch.setattr(Submission, "out_of_time", used_up)
    with Workers() as workers:
        source = kata.solution().encode()
        report = grade(kata, source, file="x.py", workers=workers, brief=brief)
    assert report.verdict == "error"
    first, late, *others = [check.outcome for check in report.checks]
    assert isinstance(first, Passed)
    assert isinstance(late, TimedOut)
    assert "all calls together took over 25 s" in late.message
    assert all(isinstance(outcome, NotRun) for outcome in others)
