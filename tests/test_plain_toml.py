"""The plain part of TOML: read as `tomllib` reads it, or left to `tomllib`."""

from __future__ import annotations

import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.kata import find_kata, kata_names
from checker.plain_toml import read_plain

ODD = [
    *("a = 1 # c", "a = 1\n\n# c\n[t]\nb = 2", "a.b = 1", "a = 1\na = 2", "[t]\n[t]", "[a.b]"),
    *("[[a]]", "[t", "[]", "[ t ]", "= 1", "a =", "a", '"a" = 1', "a-b = 1", "é = 1"),
    *("a = NaN", "a = nan", "a = -Infinity", "a = inf", "a = true", "a = null", "a = 1e5"),
    *("a = -0", "a = +1", "a = 1_000", "a = 01", "a = 1.", "a = 1E400", "a = 2020-01-01"),
    *("a = [1,]", "a = [,]", 'a = ["x",,]', 'a = ["x" "y"]', 'a = [\n"x",\n]', "a = [", "a = {}"),
    *('a = ["]",\n"b"]', 'a = ["x]"\n,"y"]', 'a = ["x", # c\n"y"]', 'a = [["x"]]', "a = []"),
    *('a = """x"""', "a = 'x'", 'a = "x" "y"', r'a = "\n"', r'a = "\/"', r'a = "\ud800"'),
    *('a = "tab\there"', 'a = "é\x85b\u2028"', 'a = "\x7f"', 'a = "\x00"', 'a = "x\x0cy"'),
    *("a = 1\x0bb = 2", "a = 1\x0b", "a = 1\x1cb = 2", 'a = ["x",\x0b]', "\ufeffa = 1"),
    *('a = "é – x"', 'a = ["é",\n"–"]', "a = ²", "a = ١", 'a = ["x", "y",]', "a = 8.0", "a = 08.0"),
    *("a = 1\rb = 2", "a = 1\r\nb = 2", 'a = [\r"x"]'),
]
"""Texts at which a hasty reader goes wrong."""
PIECES = st.sampled_from(
    ["a", "b", "=", " ", "\n", "[", "]", '"', ",", "#", "1", "-", ".", "x", "\\", "'", "\t", "t"]
)


def agree(text: str) -> None:
    """What is read is what `tomllib` reads; it may be left to it."""
    read = read_plain(text)
    if read is not None:
        assert read == tomllib.loads(text)


@pytest.mark.parametrize("name", kata_names())
def test_katas_are_plain(name: str) -> None:
    """Every `kata.toml` of the project is read without `tomllib`, and alike."""
    text = (find_kata(name).folder / "kata.toml").read_text(encoding="utf-8")
    assert read_plain(text) == tomllib.loads(text)


@pytest.mark.parametrize("text", ODD)
def test_odd_texts_are_read_alike_or_not_at_all(text: str) -> None:
    """Nothing is read otherwise than it should be, and nothing broken is read."""
    agree(text)


@given(st.lists(PIECES, max_size=20).map("".join))
def test_any_text_is_read_alike_or_not_at_all(text: str) -> None:
    """The same for whatever is made of TOML's characters."""
    agree(text)
