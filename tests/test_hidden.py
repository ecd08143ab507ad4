"""Inputs of hidden tests: drawn once, the same for each submission, by Hypothesis where it must."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from checker.hidden import Body, load_hidden_tests
from checker.kata import Kata, find_kata

HEAD = "from hypothesis import assume, given\nfrom hypothesis import strategies as st\n\n"
PLAIN = HEAD.replace("assume, ", "")


@pytest.fixture
def kata(tmp_path: Path) -> Kata:
    """A kata whose hidden tests are yet to be written."""
    return find_kata("relu_derivative")._replace(folder=tmp_path)


def inputs(kata: Kata, seed: int = 0, *, searching: bool = False) -> list[dict[str, Any]]:
    """What the body of the only test was given, each time."""
    seen: list[dict[str, Any]] = []

    def watched(body: Body) -> Callable[..., None]:
        def run(submission: Any, **drawn: Any) -> None:
            seen.append({name: repr(value) for name, value in drawn.items()})
            body(submission, **drawn)

        return run

    (test,) = load_hidden_tests(kata).tests
    test.run(None, watched, examples=20, seed=seed, searching=searching)
    return seen


def write(kata: Kata, text: str) -> None:
    """Write `hidden_tests.py`."""
    (kata.folder / "hidden_tests.py").write_text(text, encoding="utf-8")


def test_inputs_do_not_depend_on_the_way(kata: Kata) -> None:
    """First and later gradings and the search for a small input start from the same ones."""
    write(kata, PLAIN + "@given(n=st.integers(1, 99))\ndef test_it(submission, n):\n    pass\n")
    first = inputs(kata)
    assert len(first) == 20
    assert first == inputs(kata) == inputs(kata, searching=True)
    assert first != inputs(kata, seed=1)


def test_a_file_that_was_changed_is_drawn_again(kata: Kata) -> None:
    """An author who edits the tests while `kata watch` runs meets no inputs of the old ones."""
    text = PLAIN + "@given(n=st.integers(1, 9))\ndef test_it(submission, n):\n    pass\n"
    write(kata, text)
    inputs(kata)
    write(kata, text.replace("(1, 9)", "(100, 109)"))
    assert all(int(drawn["n"]) >= 100 for drawn in inputs(kata))


def test_assumptions_cost_no_inputs(kata: Kata) -> None:
    """An input that the body turns down is replaced by another one."""
    body = "def test_it(submission, n):\n    assume(n % 2)\n    submission.append(n)\n"
    write(kata, HEAD + "@given(n=st.integers(1, 999))\n" + body)
    for _ in range(2):
        taken: list[int] = []
        (test,) = load_hidden_tests(kata).tests
        test.run(taken, lambda function: function, examples=20, seed=0)
        assert len(taken) == 20


def test_what_a_body_changes_is_fresh_again(kata: Kata) -> None:
    """A list that was drawn for one submission is not the one that the next submission meets."""
    body = "def test_it(submission, values):\n    values.append(-1)\n"
    write(kata, PLAIN + "@given(values=st.lists(st.integers(0, 9)))\n" + body)
    assert inputs(kata) == inputs(kata)
