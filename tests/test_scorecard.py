"""The scorecard: counted as its docstrings say, drawn three ways, and never in the way."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Sequence
from datetime import timedelta
from pathlib import Path
from subprocess import CompletedProcess

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.console import Console

from checker.cli.scorecard import show_scorecard
from checker.errors import UserError
from checker.kata_score import Broken, KataScore, kata_scores
from checker.mock import Attempt, KataRecord, OralAnswer
from checker.report import NamedMistake
from checker.rubric import (
    Judgement,
    correctness,
    explanation,
    is_care,
    numerical_care,
    overall,
    rubric,
    speed,
)
from checker.scorecard import Scorecard, scorecard, scorecard_object
from checker.scorecard_html import page
from checker.scorecard_text import draw
from tests.forged import EVIL, FORGED, is_harmless
from tests.interviews import GUARD, TITLES, Interview, example
from tests.test_report_html import Page

TOPICS = {"backward_pass": ("neural networks", "regularization"), "bce_loss": ("losses",)}
BANK = ("losses", "regularisation", "numerical stability")


def card_of(interview: Interview) -> Scorecard:
    """Its scorecard."""
    return scorecard(interview.session(), interview.history, TOPICS, BANK)


def drawn(card: Scorecard, width: int = 80, **options: bool) -> str:
    """What a terminal of that width shows."""
    console = Console(file=io.StringIO(), width=width, **options)  # type: ignore[arg-type]
    draw(card, console)
    assert isinstance(console.file, io.StringIO)
    return console.file.getvalue()


# What is counted.


def test_example_is_counted() -> None:
    """Checks in time, first pass and work without the pause; late checks count for nothing."""
    bce, backward = kata_scores(example().session(), example().history)
    assert (bce.checks, bce.late_checks, bce.record.solved_after) == (4, 0, 11.5 * 60)
    assert bce.worked == bce.record.solved_after
    assert bce.ratio == pytest.approx(1.15)
    assert (backward.checks, backward.late_checks, backward.solved) == (2, 1, False)
    assert (backward.worked, backward.ratio, backward.begun) == (None, None, 13 * 60)


def test_work_is_charged_to_the_kata_that_is_checked_next() -> None:
    """Whoever goes to and fro pays each stretch once; checks after the pass cost nothing."""
    interview = Interview("bce_loss", "backward_pass")
    interview.check(5, "bce_loss", ["test_value"])
    interview.check(15, "backward_pass", ["test_value"])
    interview.check(18, "bce_loss")
    interview.check(20, "bce_loss")
    interview.check(30, "backward_pass")
    interview.finish(31)
    bce, backward = kata_scores(interview.session(), interview.history)
    assert (bce.worked, backward.worked) == (8 * 60, 20 * 60)


def test_broken_checks_are_told_once_each() -> None:
    """How often, with their titles, in the order in which they broke first, mended or not."""
    bce, backward = kata_scores(example().session(), example().history)
    zero = "test_zero_and_one"
    assert bce.broken == (
        Broken("test_value", TITLES["test_value"], 1, True),
        Broken(zero, TITLES[zero], 2, True),
    )
    assert [(check.name, check.times, check.mended) for check in backward.broken] == [
        ("test_value", 1, True),
        ("test_memory_layout", 1, True),
        ("test_large_input", 2, False),
    ]


def test_mistakes_come_with_their_explanation() -> None:
    """What the interview did not show is named now, each once, as the report explains it."""
    interview = Interview("bce_loss")
    other = NamedMistake("sum-for-mean", "The losses are summed, not averaged", "Divide by m.")
    for minute, made in enumerate(([GUARD], [GUARD, other], [])):
        interview.check(minute + 1, "bce_loss", ["test_value"], mistakes=made)
    interview.finish(9)
    interview.check(10, "bce_loss", ["test_value"], mistakes=[NamedMistake("late", "Late", "x")])
    (score,) = kata_scores(interview.session(), interview.history)
    assert score.mistakes == (GUARD, other)


def test_frozen_text_can_solve_a_kata_but_is_no_check() -> None:
    """It is judged as of the end, and nobody asked for it."""
    interview = Interview("bce_loss", minutes=10)
    interview.finish(12)
    interview.check(13, "bce_loss", mode="frozen")
    (score,) = kata_scores(interview.session(), interview.history)
    assert (score.checks, score.solved, score.worked) == (0, True, 600)


def test_file_that_does_not_load_mends_nothing() -> None:
    """A broken check is mended by a judging that passed it, not by one that had no checks."""
    interview = Interview("bce_loss")
    interview.check(1, "bce_loss", ["test_value"])
    interview.check(2, "bce_loss", loads=False)
    interview.finish(3)
    (score,) = kata_scores(interview.session(), interview.history)
    assert [check.mended for check in score.broken] == [False]


# The rubric.


def kata(
    *,
    solved: bool = True,
    worked: float = 600,
    par: int | None = 10,
    broken: Sequence[str] = (),
    mistakes: Sequence[NamedMistake] = (),
    ratings: Sequence[int] = (),
    best: tuple[int, int] = (0, 4),
) -> KataScore:
    """A kata's score; `broken` are the names that broke together in one judging."""
    passed, total = (4, 4) if solved else best
    verdict = "passed" if solved else "failed"
    attempt = Attempt(1, worked, verdict, True, passed, total, (), (), False, False)  # type: ignore[arg-type]
    oral = tuple(OralAnswer(f"Why {index}?", "", rating) for index, rating in enumerate(ratings))
    return KataScore(
        record=KataRecord("k", par, Path("k.py"), (attempt,), None, None, oral),
        checks=1,
        late_checks=0,
        worked=worked if solved else None,
        begun=0.0,
        broken=tuple(Broken(name, TITLES.get(name, name), 1, solved) for name in broken),
        only_broken=(frozenset(broken),) if broken else (),
        mistakes=tuple(mistakes),
    )


DONE, OPEN, HALF = kata(), kata(solved=False), kata(solved=False, best=(2, 4))


@pytest.mark.parametrize(
    ("katas", "level"),
    [
        ([DONE], 4),
        ([DONE, DONE, DONE], 4),
        ([DONE, HALF], 3),
        ([DONE, DONE, HALF], 3),
        ([DONE, OPEN], 2),
        ([DONE, DONE, OPEN], 2),
        ([DONE, HALF, HALF], 2),
        ([HALF], 2),
        ([HALF, OPEN, OPEN], 2),
        ([kata(solved=False, best=(1, 4))], 1),
        ([OPEN], 1),
        ([], 1),
    ],
)
def test_correctness(katas: list[KataScore], level: int) -> None:
    """4 all, 3 half of them and half of the others' checks, 2 one or half of one's, 1 less."""
    assert correctness(katas).level == level


@pytest.mark.parametrize(
    ("katas", "level"),
    [
        ([DONE], 4),
        ([kata(worked=1000), kata(worked=200)], 4),
        ([kata(worked=601)], 3),
        ([DONE, OPEN], 3),
        ([kata(worked=601), OPEN], 2),
        ([DONE, OPEN, OPEN], 2),
        ([OPEN], 1),
        ([], 1),
        ([kata(par=None, worked=9e9)], 4),
    ],
)
def test_speed(katas: list[KataScore], level: int) -> None:
    """4 all within par, 3 all or half of them within par, 2 something passed, 1 nothing did."""
    assert speed(katas).level == level


CARE, PLAIN = ["test_zero_and_one"], ["test_value"]


@pytest.mark.parametrize(
    ("katas", "level"),
    [
        ([DONE], 4),
        ([DONE, OPEN], 4),
        ([kata(broken=PLAIN)], 4),
        ([kata(broken=PLAIN + CARE)], 4),
        ([kata(broken=CARE)], 3),
        ([kata(broken=["test_memory_layout"])], 3),
        ([kata(mistakes=[GUARD])], 3),
        ([DONE, kata(solved=False, broken=CARE)], 2),
        ([kata(solved=False, broken=CARE)], 1),
        ([kata(solved=False, mistakes=[GUARD])], 1),
        ([kata(solved=False, broken=PLAIN)], None),
        ([OPEN], None),
        ([], None),
    ],
)
def test_numerical_care(katas: list[KataScore], level: int | None) -> None:
    """4 no slip, 3 all made good, 2 not all, 1 nothing passed; a wrong formula is no slip."""
    assert numerical_care(katas).level == level


@pytest.mark.parametrize(
    ("ratings", "level"),
    [([], None), ([1], 1), ([4, 4, 4], 4), ([2, 3], 3), ([1, 2, 1], 1), ([3, 4, 3], 3)],
)
def test_explanation(ratings: list[int], level: int | None) -> None:
    """The mean of the own ratings, halves upwards; over all katas, question by question."""
    assert explanation([kata(ratings=ratings), OPEN]).level == level


@pytest.mark.parametrize(
    ("levels", "level", "word"),
    [
        ((4, 4, 4, 4), 4, "strong yes"),
        ((4, 3, 3, None), 3, "yes"),
        ((2, 4, 4, 4), 2, "not yet, but close"),
        ((1, 1, None, None), 1, "not yet"),
        ((3, 2, 3, 2), 3, "yes"),
        ((4, 1, 1, None), 2, "not yet, but close"),
    ],
)
def test_overall(levels: Sequence[int | None], level: int, word: str) -> None:
    """The mean of what was rated, but never better than correctness."""
    whole = overall([Judgement("x", one, "") for one in levels])
    assert (whole.level, whole.reason) == (level, word)


@pytest.mark.parametrize(
    ("words", "care"),
    [
        ("test_zero_preactivations", True),
        ("Is accurate where the sigmoid saturates, |Z2| up to 30.", True),
        ("Does not depend on how the arrays lie in memory.", True),
        ("Is right for logits up to 1000.", True),
        ("cache-changed-in-place", True),
        ("argument-changed", True),
        ("log-unguarded", True),
        ("A sigmoid stands in place of the softmax", False),
        ("class-zero-term-missing", False),
        ("test_gradients", False),
        ("Equals the numerical gradient of the loss, for each parameter.", False),
        ("sign-flipped", False),
        ("test_large_input", False),
        ("The information is lost", False),
    ],
)
def test_care_is_told_by_words(words: str, care: bool) -> None:
    """Names and titles that speak of edge values, rounding, memory or arguments left alone."""
    assert is_care(words) is care


def test_every_judgement_gives_its_reason() -> None:
    """One sentence, whatever the level."""
    for katas in ([DONE], [OPEN], [HALF, DONE], [kata(broken=CARE, ratings=[2])], []):
        lines = rubric(katas)
        names = ["Correctness", "Speed", "Numerical care", "Explanation"]
        assert [line.name for line in lines] == names
        assert all(line.reason.endswith(".") and len(line.reason) < 100 for line in lines)


# What to practise next.


def test_advice_begins_with_what_did_not_pass() -> None:
    """Then what was slow, then the questions; every command once, and another interview last."""
    advice = {item.command: item.reason for item in card_of(example()).advice}
    assert advice == {
        "kata start backward_pass": "1 of its checks was still broken",
        'kata quiz --topic "numerical stability"': "edge cases broke on the way",
        'kata quiz --topic "regularisation"': "a topic of backward_pass",
        "kata mock": "another one, when these are done",
    }
    assert list(advice)[-1] == "kata mock"


def test_advice_names_slow_katas_weak_answers_and_the_oral_part() -> None:
    """Twice the par time, many checks, ratings of 2 and below, questions that nobody answered."""
    interview = Interview("bce_loss", "relu_derivative")
    for minute in range(7):
        interview.check(minute * 0.1, "relu_derivative", ["test_value"] if minute < 6 else [])
    interview.check(20.6, "bce_loss")
    interview.finish(21)
    advice = {item.command: item.reason for item in card_of(interview).advice}
    assert advice["kata start bce_loss"] == "it took 2.0 par times"
    assert advice["kata start relu_derivative"] == "it took 7 checks"
    assert advice["kata mock oral 1"] == "the oral part is left"
    interview.answer(30, "bce_loss", 2, question="Why?", answer="")
    advice = {item.command: item.reason for item in card_of(interview).advice}
    assert advice["kata quiz --topic bce_loss"] == "its questions were hard to answer"
    assert "kata mock oral 1" not in advice


def test_running_interview_has_no_scorecard() -> None:
    """It would name the mistakes."""
    interview = Interview("bce_loss")
    interview.check(1, "bce_loss", mistakes=[GUARD])
    with pytest.raises(UserError, match="still running"):
        card_of(interview)


# The three ways to see it.


def test_terminal_shows_all_of_it_in_80_columns() -> None:
    """Numbers, what broke, mistakes with their explanation, ratings, rubric, advice."""
    shown = drawn(card_of(example()))
    assert max(map(len, shown.splitlines())) <= 80
    assert "\x1b" not in shown
    for words in (
        "Mock interview 1: 1 of 2 katas passed in time",
        "time up after 40:00 of 40:00, one pause",
        "✓ bce_loss            11:30       4     -    11:30   10:00    1.1   2.5",
        "✗ backward_pass           -       2     1        -   25:00      -     -",
        "Named mistake: Nothing guards the logarithm of 0",
        "still broken",
        "  3  Why is log(0) a problem",
        "Correctness     3 of 4     1 of 2 katas passed in time; of the rest, the weakest",
        "Overall         3 of 4     yes",
        "Next: kata start backward_pass",
    ):
        assert words in shown


def test_terminal_without_unicode_gets_ascii() -> None:
    """An old console shows other marks, not question marks."""
    written = io.BytesIO()
    console = Console(file=io.TextIOWrapper(written, encoding="ascii"), width=80)
    draw(card_of(example()), console)
    console.file.flush()
    assert b"\n+ bce_loss" in written.getvalue()
    assert b"?" not in written.getvalue().replace(b"come from?", b"").replace(b"logit?", b"")


def test_json_is_one_plain_object(capsys: pytest.CaptureFixture[str]) -> None:
    """What `kata mock show --json` prints: version, times, katas, rubric, advice."""
    interview = example()
    show_scorecard(interview.session(), interview.history, as_json=True)
    said = json.loads(capsys.readouterr().out)
    assert (said["schema_version"], said["number"], said["how"]) == (1, 1, "time_up")
    assert (said["minutes"], said["seconds"]) == (40, 2400)
    bce, backward = said["katas"]
    assert (bce["name"], bce["solved"], bce["first_pass_seconds"]) == ("bce_loss", True, 690)
    assert (bce["par_minutes"], bce["par_ratio"], bce["checks"]) == (10, 1.15, 4)
    assert bce["mistakes"][0]["slug"] == "log-unguarded"
    assert bce["oral"][1] == {
        "question": "What is the gradient by the logit?",
        "answer": "",
        "rating": 2,
    }
    assert [one["late"] for one in backward["attempts"]] == [False, False, True]
    assert [line["level"] for line in said["rubric"]] == [3, 2, 3, 3]
    assert said["overall"] == {"name": "Overall", "level": 3, "reason": "yes"}


def test_page_holds_all_of_it_and_nothing_from_outside() -> None:
    """One file: a policy, no script, no address but the commands, one picture, one table."""
    read = Page(page(card_of(example())))
    tags = [tag for tag, _ in read.tags]
    assert not {"script", "link", "img", "iframe", "a", "form"} & set(tags)
    attributes = [name for _, given in read.tags for name, _ in given]
    assert not [name for name in attributes if name.startswith(("on", "src", "href", "style"))]
    policies = [dict(given) for tag, given in read.tags if tag == "meta"]
    assert "default-src 'none'" in (policies[1]["content"] or "")
    assert read.texts["h2"] == ["Mock interview 1: 1 of 2 katas passed in time"]
    assert read.texts["dt"] == [f"{name}: " for name in ("Correctness", "Speed")] + [
        "Numerical care: ",
        "Explanation: ",
    ]
    assert read.texts["th"][0] == "kata"
    assert read.texts["td"][:7] == ["11:30", "4", "-", "11:30", "10:00", "1.1", "2.5"]
    assert "It is -inf.\nA saturated sigmoid." in read.texts["pre"][0]
    assert read.others == []


def test_timeline_shows_every_check_and_moment() -> None:
    """Checks in their kinds, par, the pause, half time, five minutes, the end."""
    read = Page(page(card_of(example())))
    named = {"half time", "paused 3:00", "5 minutes left", "time up", "bce_loss", "backward_pass"}
    assert named <= set(read.texts["text"])
    titles = read.texts["title"]
    assert "4:00: failed, 2 of 4 checks" in titles
    assert "11:30: passed, 4 of 4 checks" in titles
    assert "41:30, late: passed, 4 of 4 checks" in titles
    assert "par at 10:00" in titles
    kinds = [dict(given).get("class") for tag, given in read.tags if tag in ("path", "circle")]
    legend = 6  # `first` is two shapes
    assert len(kinds) == 7 + 1 + 2 + legend


def test_par_beyond_the_end_is_not_in_the_legend() -> None:
    """What can't be drawn on the axis is not explained below it."""
    interview = Interview("bce_loss", minutes=5)
    interview.check(1, "bce_loss")
    interview.finish(2)
    shown = page(card_of(interview))
    assert "first pass</li>" in shown
    assert "par, from where work on it began" not in shown


def test_page_is_written_over_a_page_only(tmp_path: Path) -> None:
    """A file that is no page of ours is never overwritten."""
    interview = example()
    target = tmp_path / "card.html"
    for _ in range(2):
        show_scorecard(interview.session(), interview.history, html=target)
    assert target.read_text(encoding="utf-8").startswith("<!doctype html>")
    target.write_text("mine", encoding="utf-8")
    with pytest.raises(UserError, match="is no report"):
        show_scorecard(interview.session(), interview.history, html=target)
    assert target.read_text(encoding="utf-8") == "mine"


def test_command_shows_it(
    run: Callable[..., CompletedProcess[str]], work: Path, home: Path
) -> None:
    """`kata mock show` prints it, and writes the page beside the object."""
    home.mkdir()
    example(home / "history.db").history.close()
    shown = run("mock", "show")
    assert (shown.returncode, shown.stderr) == (0, "")
    expected = drawn(card_of(example())).partition("Next:")[0].splitlines()
    assert shown.stdout.partition("Next:")[0].splitlines()[2:] == expected[2:]
    done = run("mock", "show", "1", "--json", "--html", "card.html")
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["number"] == 1
    assert "Mock interview 1: 1 of 2 katas" in (work / "card.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("attempt", FORGED)
def test_texts_stay_texts(attempt: str) -> None:
    """Whatever a title, a mistake, a question or an answer says, it is drawn as text."""
    wild = example_with(FORGED[attempt])
    assert_tame(wild, example_with("Words"))


def test_hostile_katas_and_levels_stay_texts() -> None:
    """The row of the start is data from a file, too."""

    def made(words: str) -> Interview:
        interview = Interview(words, level=words, topics=[words])
        interview.check(1, words, ["test_value"])
        interview.finish(2)
        return interview

    evil = "".join(c for c in EVIL if c != "\0" and not "\ud800" <= c <= "\udfff")
    assert_tame(made(evil), made("Words"))


def example_with(words: str) -> Interview:
    """An interview in which every text that comes from elsewhere is that one."""
    interview = Interview("bce_loss")
    titles = dict.fromkeys(TITLES, words)
    made = NamedMistake(words, words, words)
    interview.check(1, "bce_loss", ["test_value"], titles=titles, mistakes=[made])
    interview.finish(2)
    interview.answer(3, "bce_loss", 2, question=words, answer=words)
    return interview


def assert_tame(wild: Interview, tame: Interview) -> None:
    """The same lines and tags, only other words in them, and nothing that acts."""
    html, plain = page(card_of(wild)), page(card_of(tame))
    assert [tag for tag, _ in Page(html).tags if tag != "pre"] == [
        tag for tag, _ in Page(plain).tags if tag != "pre"
    ]
    assert is_harmless(html)
    shown = drawn(card_of(wild), force_terminal=True, color_system=None)  # type: ignore[arg-type]
    assert is_harmless(shown)
    assert not [line for line in shown.splitlines() if line.startswith("PASSED")]
    json.dumps(scorecard_object(card_of(wild)), allow_nan=False)


# Whatever happened.

NAMES = ("bce_loss", "backward_pass", "gone")
MINUTES = st.integers(0, 90)
STEPS = st.one_of(
    st.tuples(
        st.just("check"),
        st.sampled_from(NAMES),
        st.lists(st.sampled_from(list(TITLES)), unique=True),
        st.booleans(),
        st.sampled_from(["check", "watch", "frozen"]),
    ),
    st.tuples(st.just("pause"), st.integers(0, 20)),
    st.tuples(st.just("answer"), st.sampled_from(NAMES), st.integers(0, 5), st.text(max_size=9)),
    st.tuples(st.sampled_from(["finish", "abandon"])),
)


@settings(deadline=None, max_examples=80)
@given(
    st.lists(st.sampled_from(NAMES), min_size=1, unique=True),
    st.floats(0.05, 60),
    st.lists(st.tuples(MINUTES, STEPS), max_size=12),
)
def test_no_interview_makes_it_stumble(
    names: list[str], minutes: float, steps: list[tuple[int, tuple[object, ...]]]
) -> None:
    """Any events in any order, clocks that go back included: it is drawn in all three ways."""
    interview = Interview(*names, minutes=minutes)
    acts: dict[str, Callable[..., None]] = {
        "check": lambda at, name, broken, loads, mode: interview.check(
            at, name, broken, loads=loads, mode=mode
        ),
        "pause": lambda at, length: interview.pause(at, at + length),
        "answer": lambda at, name, rating, words: interview.answer(
            at, name, rating, question=words, answer=words
        ),
        "finish": interview.finish,
        "abandon": interview.abandon,
    }
    for at, (act, *rest) in steps:
        acts[act](at, *rest)  # type: ignore[index]
    if interview.session().ended is None:
        interview.finish(91)
    card = card_of(interview)
    assert timedelta() <= timedelta(seconds=card.spent) <= timedelta(minutes=minutes, seconds=1)
    assert max(map(len, drawn(card).splitlines())) <= 80
    Page(page(card))
    json.dumps(scorecard_object(card), allow_nan=False)
    assert all(line.level in (None, 1, 2, 3, 4) for line in (*card.rubric, card.overall))
    assert card.advice
