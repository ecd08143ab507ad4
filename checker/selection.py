"""Katas by what they are: track, level, topic; and the nearest names where there is none such."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

from checker.errors import UserError
from checker.kata import LEVELS, TRACKS, Kata


class Selection(NamedTuple):
    """What is wanted of katas; an empty part wants nothing in particular."""

    tracks: Collection[str] = ()
    levels: Collection[str] = ()
    topics: Collection[str] = ()
    """Topics as katas spell them; one of them will do."""

    def of(self, katas: Iterable[Kata]) -> list[Kata]:
        """Those of the katas that are as wanted, in the same order."""
        return [
            kata
            for kata in katas
            if (not self.tracks or kata.track in self.tracks)
            and (not self.levels or kata.level in self.levels)
            and (not self.topics or any(topic in self.topics for topic in kata.topics))
        ]

    def told(self) -> str:
        """The same in words: `track training, level easy or medium`."""
        parts = (("track", self.tracks), ("level", self.levels), ("topic", self.topics))
        return ", ".join(f"{name} {' or '.join(wanted)}" for name, wanted in parts if wanted)


def find_tracks(names: Iterable[str]) -> list[str]:
    """The tracks of these names. Raises `UserError` with the nearest ones where there is none."""
    hint = f"there are {', '.join(TRACKS)}."
    return [_found(name, TRACKS, "There is no track", hint) for name in names]


def find_levels(names: Iterable[str]) -> list[str]:
    """The levels of these names. Raises `UserError` where there is none."""
    hint = f"there are {', '.join(LEVELS)}."
    return [_found(name, LEVELS, "There is no level", hint) for name in names]


def find_topics(katas: Sequence[Kata], names: Iterable[str]) -> list[str]:
    """The topics of these names, in any case, as the katas spell them.

    Raises `UserError` with the nearest ones where no kata is about one of them.
    """
    topics = [topic for kata in katas for topic in kata.topics]
    return [
        _found(name, topics, "No kata is about", "`kata list --json` has all topics.")
        for name in names
    ]


def _found(name: str, known: Iterable[str], no_such: str, hint: str) -> str:
    spelt = {one.casefold(): one for one in known}
    wanted = name.strip().casefold()
    if wanted in spelt:
        return spelt[wanted]
    import difflib  # only a misspelt name pays for it

    near = difflib.get_close_matches(wanted, spelt, n=3, cutoff=0.6)
    if near:
        hint = f"did you mean {' or '.join(repr(spelt[one]) for one in near)}?"
    raise UserError(f"{no_such} {name!r}; {hint}")
