"""`grade`: the hidden tests of a kata against a candidate's file, and the report of it.

The tests run here, in the trusted process; only the candidate's functions run elsewhere.
"""

from __future__ import annotations

import random
import time
import warnings
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final, TypeAlias

import numpy as np
from hypothesis.errors import Flaky, UnsatisfiedAssumption

from checker.comparison import Mismatch, changed_places, same, structure_of
from checker.diagnosis import diagnose
from checker.errors import UserError
from checker.harmless import harmless
from checker.hidden import Body, HiddenTest, load_hidden_tests
from checker.isolation import describe
from checker.kata import Kata
from checker.launch import Worker, Workers
from checker.literals import assignments, shown
from checker.reference import load_reference
from checker.remarks import remarks
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
from checker.submission import (
    OUT_OF_REACH,
    Call,
    CallEnded,
    Channel,
    Loader,
    LocalChannel,
    Returned,
    Submission,
    SubmissionRaised,
    Threw,
    undefined,
)
from checker.text import clean, one_line

EXAMPLES: Final = 20
"""Inputs that Hypothesis draws for one hidden test."""
SHRINKS: Final = (80, 25)
"""Inputs tried to make a counterexample smaller: of the first broken check, and of later ones.

With 0 the smallest of those that were drawn is taken.
"""
LOOK_ALIKES: Final = 8
"""Pairs of calls that are made with the same objects, at the most."""
PATIENCE: Final = 2
"""Checks that may end in a time-out or a dead worker; after that the rest is not run."""

Progress: TypeAlias = Callable[[str, int, int], None]


def grade(
    kata: Kata,
    source: bytes,
    *,
    file: str,
    workers: Workers,
    seed: int = 0,
    only: str | None = None,
    progress: Progress | None = None,
    shrinks: tuple[int, int] = SHRINKS,
    brief: bool = False,
) -> Report:
    """Judge the text of a candidate's file in a worker process.

    `file` is what messages call it; `seed` chooses the inputs; `only` is the name of the one check
    to run. `progress` is told title, number (from 1) and count as a check begins. `shrinks` is for
    callers that look at no counterexample: the search for a small one takes time. With `brief` the
    first input that breaks a check ends it all: for callers that look at the verdict alone. Raises
    `UserError` where the kata has no check `only`.
    """
    opened: list[Worker] = []

    def open_channel() -> Channel:
        opened.append(workers.take())
        return opened[-1]

    grading = _Grading(kata, source, file, seed, only, progress or _silent, shrinks, brief=brief)
    report = grading.run(open_channel)
    output = "".join(worker.output() for worker in opened)
    isolation = describe(opened[0].layers()) if opened else report.isolation
    for worker in opened:
        worker.close()
    return harmless(replace(report, output=output, isolation=isolation))


def grade_locally(
    kata: Kata, source: str, *, seed: int = 0, shrinks: tuple[int, int] = SHRINKS
) -> Report:
    """Judge a trusted text (a reference solution, a catalogued mistake) in this process."""
    grading = _Grading(kata, source.encode(), kata.file_name, seed, None, _silent, shrinks)
    return grading.run(LocalChannel)


def check_names(kata: Kata) -> list[str]:
    """The names that `only` takes."""
    return [test.name for test in load_hidden_tests(kata).tests] + [name for name, _ in RULES]


RULES: Final = (
    ("arguments_unchanged", "Leaves its arguments as they were"),
    ("same_answer_again", "Gives the same answer when it is asked again"),
)
"""Checks over all the calls of the hidden tests, for every kata."""


@dataclass(frozen=True, slots=True)
class _Broken:
    """An input that broke a hidden test, and how."""

    error: Exception
    call: Call | None


class _InputBroke(Exception):
    """Raised at one place for all failures, so that Hypothesis shrinks them as one."""


class _Enough(BaseException):
    """The counterexample is small enough, or time is up."""


class _Grading:
    """One run over all checks."""

    def __init__(
        self,
        kata: Kata,
        source: bytes,
        file: str,
        seed: int,
        only: str | None,
        progress: Progress,
        shrinks: tuple[int, int],
        *,
        brief: bool = False,
    ) -> None:
        self.kata = kata
        self.source = source
        self.file = file
        self.seed = seed
        self.only = only
        self.progress = progress
        self.shrinks = shrinks
        self.brief = brief
        self.hidden = load_hidden_tests(kata)
        self.reference = load_reference(kata)
        names = [test.name for test in self.hidden.tests] + [name for name, _ in RULES]
        if only is not None and only not in names:
            raise UserError(f"{kata.name} has no check {only!r}; it has {', '.join(names)}.")

    def run(self, open_channel: Callable[[], Channel]) -> Report:
        """Grade; the channels are closed by whoever opened them."""
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of our arithmetic with the candidate's numbers
            return self._judge(open_channel)

    def _judge(self, open_channel: Callable[[], Channel]) -> Report:
        began = time.monotonic()
        loader = Loader(
            self.source, module=self.kata.name, file=self.file, open_channel=open_channel
        )
        submission = Submission(loader, self.kata.budget)
        loaded = submission.open()
        problem = (
            loaded if isinstance(loaded, LoadError) else undefined(self.kata, loaded, self.file)
        )
        if problem is not None:
            checks = self._not_run("the file could not be judged")
            return self._report(checks, problem, (), (), began)
        checks = self._hidden_checks(submission)
        decided = self.brief and any(not isinstance(check.outcome, Passed) for check in checks)
        if not decided:
            checks += self._rule_checks(submission)
        checks = self._without_time(checks, submission)
        if decided:
            return self._report(checks, None, (), (), began)
        calls = submission.calls
        broken = any(_is_bad(check.outcome) for check in checks)
        stable = not _is_bad(checks[-1].outcome)
        mistakes: tuple[NamedMistake, ...] = ()
        if broken:
            observe = self.hidden.observe
            mistakes = diagnose(
                self.kata, self.reference, observe, calls, submission, stable=stable
            )
        notes = remarks(self.reference, submission)
        return self._report(checks, None, mistakes, notes, began)

    def _report(
        self,
        checks: list[Check],
        problem: LoadError | None,
        mistakes: tuple[NamedMistake, ...],
        notes: tuple[str, ...],
        began: float,
    ) -> Report:
        return Report(
            kata=self.kata.name,
            file=self.file,
            checks=tuple(checks),
            load_error=problem,
            mistakes=mistakes,
            remarks=notes,
            output="",
            isolation=Isolation(False, False, False, False, "in the judge's own process"),
            seed=self.seed,
            seconds=time.monotonic() - began,
        )

    def _not_run(self, why: str) -> list[Check]:
        titles = [(test.name, test.title) for test in self.hidden.tests]
        return [Check(name, title, NotRun(why), 0.0) for name, title in (*titles, *RULES)]

    def _hidden_checks(self, submission: Submission) -> list[Check]:
        checks: list[Check] = []
        calls_wanted = self.only in (None, *(name for name, _ in RULES))
        ended = broken = 0
        for index, test in enumerate(self.hidden.tests, 1):
            began = time.monotonic()
            outcome: Outcome
            if not calls_wanted and test.name != self.only:
                outcome = _LEFT_OUT
            elif submission.out_of_time or ended >= PATIENCE:
                outcome = NotRun(_EARLIER)
            elif self.brief and (broken or ended):
                outcome = NotRun("an earlier check is broken")
            else:
                self.progress(test.title, index, len(self.hidden.tests))
                outcome = self._run(test, submission, self.shrinks[min(broken, 1)])
                broken += isinstance(outcome, Failed | Raised)
                ended += isinstance(outcome, TimedOut | Died)
                if self.only not in (None, test.name):
                    outcome = _LEFT_OUT
            checks.append(Check(test.name, test.title, outcome, time.monotonic() - began))
        return checks

    def _without_time(self, checks: list[Check], submission: Submission) -> list[Check]:
        """A check that was not run for want of time is none that was passed: the first says so."""
        if not submission.out_of_time or any(_is_bad(check.outcome) for check in checks):
            return checks
        total = self.kata.budget.total_seconds
        for index, check in enumerate(checks):
            if check.outcome == NotRun(_EARLIER):
                message = f"no time was left for it: all calls together took over {total:g} s"
                return [
                    *checks[:index],
                    replace(check, outcome=TimedOut(message, None)),
                    *checks[index + 1 :],
                ]
        return checks

    def _run(self, test: HiddenTest, submission: Submission, shrinks: int) -> Outcome:
        """One hidden test: all inputs, for the diagnosis, then the smallest that breaks it."""
        deadline = time.monotonic() + self.kata.budget.test_seconds
        found: list[_Broken] = []

        def collect(function: Body) -> Body:
            return _collecting(function, submission, found, deadline, first_alone=self.brief)

        def reduce(function: Body) -> Body:
            return _reducing(function, submission, found, shrinks, deadline)

        try:
            test.run(submission, collect, examples=EXAMPLES, seed=self.seed)
            if not (found and shrinks):
                return self._broken(_smallest(found), stable=True) if found else Passed()
            found.clear()
            again = next(t for t in load_hidden_tests(self.kata).tests if t.name == test.name)
            again.run(submission, reduce, examples=EXAMPLES, seed=self.seed, searching=True)
        except CallEnded as ended:
            if found and not ended.timed_out:  # a wrong answer says more than the end after it
                return self._broken(_smallest(found), stable=True)
            return self._ended(ended, submission.calls[-1] if submission.calls else None)
        except _InputBroke:
            return self._broken(found[-1], stable=True)
        except _Enough:
            if not found:
                seconds = self.kata.budget.test_seconds
                return TimedOut(f"the check took more than {seconds:g} s", None)
            return self._broken(_smallest(found), stable=True)
        except Flaky:
            return self._broken(_smallest(found), stable=False)
        return Failed(
            "it failed once and passed when it was run again: something outlives a call", None
        )

    def _ended(self, ended: CallEnded, call: Call | None) -> Outcome:
        example = self._counterexample(call)
        if ended.timed_out:
            return TimedOut(ended.message, example)
        return Died(ended.message, example)

    def _broken(self, broken: _Broken, stable: bool) -> Outcome:
        again = "" if stable else " (asked again, it answered otherwise)"
        call = broken.call
        match broken.error:
            case SubmissionRaised(threw=Threw("MemoryError")):
                message = "the call used up the memory that it may have"
                return Died(message, self._counterexample(call))
            case SubmissionRaised(threw=threw):
                message = one_line(_raised_message(threw.type, threw.message)) + again
                unwritten = threw.type == "NotImplementedError"
                example = None if unwritten else self._counterexample(call)
                return Raised(message, clean(threw.traceback), example)
            case Mismatch() as mismatch:
                example = self._counterexample(call, *_both_sides(mismatch))
                return Failed(one_line(str(mismatch)) + again, example)
            case AssertionError() as error:
                return Failed(one_line(str(error)) + again, self._counterexample(call))
            case error:
                # The reference solution never gets here, so it is the answer that can't be used.
                text = f"the answer can't be used ({type(error).__name__}: {error})"
                return Failed(one_line(text) + again, self._counterexample(call))

    def _counterexample(
        self, call: Call | None, expected: str | None = None, actual: str | None = None
    ) -> Counterexample | None:
        """The call as text; what it answered, unless `actual` says it better."""
        if call is None:
            return None
        named = self.reference.named(call)
        program = f"{call.program.strip()}\n\n" if call.program else ""
        if actual is None and isinstance(call.answer, Returned):
            actual = clean(shown(call.answer.value))
        expression = f"{call.function}({', '.join(named)})"
        return Counterexample(
            call=program + expression,
            arguments={name: clean(shown(value)) for name, value in named.items()},
            expected=expected,
            actual=actual,
            script=f"{program}{assignments(named)}actual = {expression}\n",
        )

    def _rule_checks(self, submission: Submission) -> list[Check]:
        """The rules of every kata, over all the calls that the hidden tests have made."""
        returned = [call for call in submission.calls if isinstance(call.answer, Returned)]
        rules = (self._arguments_unchanged, self._same_answer_again)
        checks = []
        for (name, title), rule in zip(RULES, rules, strict=True):
            began = time.monotonic()
            outcome: Outcome
            if self.only not in (None, name):
                outcome = _LEFT_OUT
            elif not returned or submission.out_of_time:
                outcome = NotRun("there is no call to look at" if not returned else _EARLIER)
            else:
                outcome = rule(submission, returned)
            checks.append(Check(name, title, outcome, time.monotonic() - began))
        return checks

    def _arguments_unchanged(self, _: Submission, returned: list[Call]) -> Outcome:
        guilty = []
        for call in returned:
            assert isinstance(call.answer, Returned)
            if call.answer.changed is not None:
                before = self.reference.named(call)
                after = self.reference.named(call, call.answer.changed[0]) | call.answer.changed[1]
                places = changed_places(before, after)
                if places:
                    guilty.append((call, after, places))
        if not guilty:
            return Passed()
        call, after, places = min(guilty, key=lambda entry: entry[0].size)
        names = ", ".join(places[:3])
        touched = [name for name in after if any(place.startswith(name) for place in places)]
        actual = "\n".join(f"{name} = {clean(shown(after[name]))}" for name in touched)
        return Failed(
            f"the call changed its argument {names} in place",
            self._counterexample(call, f"{names} as before the call", f"after the call:\n{actual}"),
        )

    def _same_answer_again(self, submission: Submission, returned: list[Call]) -> Outcome:
        """Repeat a sample of calls in another order, the global generators in other states."""
        numbered = {call.number: call for call in returned}
        for call in returned:
            assert isinstance(call.answer, Returned)
            if call.answer.overwritten is not None:
                message = "what this call had returned was changed later; return a new array"
                earlier = numbered.get(call.answer.overwritten, call)
                return Failed(message, self._counterexample(earlier))
        chance = random.Random(self.seed)  # noqa: S311 (a sample, no secret)
        picked = chance.sample(returned, min(self.kata.budget.repeats, len(returned)))
        different: list[tuple[Call, Any, Any]] = []
        try:
            for number, call in enumerate(picked):
                assert isinstance(call.answer, Returned)
                again = submission.repeat(call, reseed=1000 + number)
                if not isinstance(again, Returned):
                    message = "a call that gave an answer before raised when it was made again"
                    return Failed(message, self._counterexample(call))
                if not same(call.answer.value, again.value):
                    different.append((call, call.answer.value, again.value))
            if not different:
                return self._by_object(submission, chance.sample(returned, len(returned)))
        except CallEnded as ended:
            return self._ended(ended, submission.calls[-1])
        call, before, after = min(different, key=lambda entry: entry[0].size)
        return Failed(
            "the same arguments gave another answer later: something outlives the call, or a "
            "global random generator is used",
            self._counterexample(call, f"as the first time, {shown(before)}", clean(shown(after))),
        )

    def _by_object(self, submission: Submission, calls: list[Call]) -> Outcome:
        """Make calls with the very objects of another call, as a training loop does."""
        pairs = min(LOOK_ALIKES, self.kata.budget.repeats)
        for first, second in _look_alikes(calls)[:pairs]:
            assert isinstance(second.answer, Returned)
            submission.repeat(first)
            again = submission.repeat(second, reuse=True)
            if not isinstance(again, Returned) or not same(second.answer.value, again.value):
                message = (
                    "called again with the same arrays and new contents, it gave an old "
                    "answer: something is remembered by object"
                )
                return Failed(message, self._counterexample(second))
        return Passed()


def _is_bad(outcome: Outcome) -> bool:
    return not isinstance(outcome, Passed | NotRun)


_EARLIER = "earlier checks had to be ended"
_LEFT_OUT = NotRun("left out by --only")


def _collecting(
    function: Body,
    submission: Submission,
    found: list[_Broken],
    deadline: float,
    *,
    first_alone: bool = False,
) -> Body:
    """The test body, made to go on when an input breaks it, unless the first one is enough."""

    def run(*args: Any, **drawn: Any) -> None:
        if time.monotonic() > deadline:
            raise _Enough
        first = len(submission.calls)
        try:
            function(*args, **drawn)
        except UnsatisfiedAssumption:
            raise
        except Exception as error:
            found.append(_Broken(error, submission.calls[-1] if submission.calls[first:] else None))
            if first_alone:
                raise _Enough from error

    return run


def _reducing(
    function: Body, submission: Submission, found: list[_Broken], shrinks: int, deadline: float
) -> Body:
    """The test body, made to tell Hypothesis of every failure as one and the same."""
    collect = _collecting(function, submission, found, float("inf"))
    tries = 0

    def run(*args: Any, **drawn: Any) -> None:
        nonlocal tries
        tries += bool(found)
        if tries > shrinks or time.monotonic() > deadline:
            raise _Enough
        before = len(found)
        collect(*args, **drawn)
        if len(found) > before:
            raise _InputBroke

    return run


def _look_alikes(calls: Sequence[Call]) -> list[tuple[Call, Call]]:
    """Pairs of calls of one structure: the arguments of one fit into the objects of the other."""
    seen: dict[str, Call] = {}
    pairs: list[tuple[Call, Call]] = []
    for call in calls:
        called = call.program or call.function
        structure = repr((called, structure_of([*call.arguments, call.keywords])))
        if structure in seen and len(pairs) < LOOK_ALIKES:
            pairs.append((seen[structure], call))
        seen[structure] = call
    return pairs


def _smallest(found: list[_Broken]) -> _Broken:
    return min(found, key=lambda broken: broken.call.size if broken.call else 0)


def _both_sides(mismatch: Mismatch) -> tuple[str | None, str | None]:
    """The expected and the actual part; only the shapes where these differ."""
    expected, actual = mismatch.expected, mismatch.actual
    if isinstance(expected, np.ndarray) and np.shape(actual) != expected.shape:
        text: str | None = f"an array of shape {expected.shape}"
    else:
        text = None if expected is None else shown(expected)
    return text, None if actual is None else clean(shown(actual))


def _raised_message(kind: str, message: str) -> str:
    match kind:
        case "NotImplementedError":
            return message or "not written yet"
        case "SystemExit":
            return "called sys.exit(); a function gives its answer with return"
        case "CodecError":
            return message
        case "EOFError":
            return "waited for input(); the arguments are all there is"
        case "PermissionError":
            return f"raised PermissionError ({message}): {OUT_OF_REACH}"
        case "ModuleNotFoundError":
            return f"{message}: use NumPy and the standard library alone"
        case _:
            return f"raised {kind}: {message}" if message else f"raised {kind}"


def _silent(title: str, index: int, count: int) -> None:
    """Progress that nobody watches."""
