"""What `clean` leaves of a text: printable, bounded, and nothing of it when it is done twice."""

from __future__ import annotations

import sys
import unicodedata
from itertools import groupby

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.text import LONGEST, MARKS, MOST_LINES, QUOTED, SENTENCE, clean, one_line, visible
from tests.forged import FORGED

ODD = "".join(FORGED.values())
TEXTS = st.text(
    st.characters() | st.sampled_from(sorted(set(ODD))) | st.sampled_from("\u0301\u0489a \n\r\t"),
    max_size=200,
)
LONG = st.builds(lambda text, times: text * times, TEXTS, st.sampled_from([1, 7, 300, 3000]))
derandomised = settings(derandomize=True, database=None, deadline=None)


def longest_run_of_marks(text: str) -> int:
    """How many marks stand on one character."""
    kinds = (unicodedata.category(character) in ("Mn", "Me") for character in text)
    return max((len(list(run)) for is_mark, run in groupby(kinds) if is_mark), default=0)


@derandomised
@given(LONG)
def test_clean_leaves_printable_bounded_text(text: str) -> None:
    """Printable characters, line feeds and tabs, no flood of accents, within both bounds."""
    found = clean(text)
    assert all(character.isprintable() or character in "\n\t" for character in found)
    assert longest_run_of_marks(found) <= MARKS
    assert len(found) <= LONGEST
    assert found.count("\n") < MOST_LINES


@derandomised
@given(LONG)
def test_cleaning_again_changes_nothing(text: str) -> None:
    """Whoever draws a text may clean it again."""
    assert clean(clean(text)) == clean(text)
    assert one_line(one_line(text)) == one_line(text)


@derandomised
@given(LONG, st.sampled_from([QUOTED, SENTENCE]))
def test_one_line_is_one_short_line(text: str, longest: int) -> None:
    """One line by any reader's account, without spaces that would push it out of sight."""
    found = one_line(text, longest)
    assert len(found) <= longest
    assert len(found.splitlines()) <= 1
    assert "  " not in found
    assert found == found.strip()


@derandomised
@given(st.text(st.characters(max_codepoint=126, min_codepoint=32) | st.sampled_from("\n\t")))
def test_plain_text_stays(text: str) -> None:
    """Printable ASCII within the bounds is left as it is."""
    assert clean(text) == text


@pytest.mark.parametrize(
    "text", ["naïve Grüße", "日本語", "Ελληνικά α² ≥ 0", "tiếng Việt e\u0302\u0301", "שלום", "✓ 🎉"]
)
def test_languages_stay(text: str) -> None:
    """Letters, accents, symbols and emoji of honest texts are left as they are."""
    assert clean(text) == text


def test_every_character() -> None:
    """No character of Unicode gets through that is not printable or that XML 1.0 forbids."""
    for number in range(sys.maxunicode + 1):
        found = visible(f"a{chr(number)}")
        assert found[0] == "a"
        assert all(character.isprintable() or character in "\n\t" for character in found)
        assert not any(
            "\ud800" <= character <= "\udfff" or character in "\ufffe\uffff" for character in found
        )


def test_what_replaces_what() -> None:
    """Escape codes and overrides become visible, spaces become spaces, CRLF a line feed."""
    assert clean("\x1b[31m\u202e\u200b\ue000\ud800\x00") == "\ufffd[31m" + 5 * "\ufffd"
    assert clean("a\u00a0b\u3000c\r\nd\re") == "a b c\nd\ufffde"
    assert clean("x\u2028y\u2029z\u0085") == "x\ufffdy\ufffdz\ufffd"
    assert clean("a" + 100 * "\u0301" + "b") == "a" + MARKS * "\u0301" + "\ufffdb"
    assert clean("\u0338x") == "\ufffdx"  # it would strike out what stands before the text


def test_cut_texts_say_so() -> None:
    """Where something is left out, dots stand for it."""
    assert clean("x" * 10**6).endswith("x...")
    assert clean("x\n" * 10**5).endswith("x\n...")
    assert one_line("word " * 10**5).endswith("...")
    assert clean("\u0301" * 10**6).endswith("...")
