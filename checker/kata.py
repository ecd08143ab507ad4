"""A kata is two folders of one name: what the user may see, and what they should not see yet."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final, Literal, NamedTuple, TypeAlias, get_args

from checker.errors import UserError
from checker.plain_toml import read_plain

Level: TypeAlias = Literal["easy", "medium", "hard"]
LEVELS: Final[tuple[Level, ...]] = get_args(Level)

ROOT = Path(__file__).resolve().parent.parent
"""The folder that holds `katas/` and `solutions/`: the checkout, or site-packages."""


class Section(NamedTuple):
    """A heading of a Markdown file and the text below it."""

    title: str
    text: str


TRACKS: Final = {
    "activations": "Activations and losses",
    "gradients": "Gradients by hand",
    "regularisation": "Regularisation and normalisation",
    "training": "Training",
    "architectures": "Architectures",
    "autograd": "Autograd",
}
"""The tracks of the curriculum in their order, by what `kata.toml` calls them."""


class Budget(NamedTuple):
    """What grading one file may take: the table `[budget]` of `kata.toml`, where there is one."""

    call_seconds: float = 4.0
    """What one call may take."""
    test_seconds: float = 10.0
    """What one hidden test may take."""
    total_seconds: float = 25.0
    """What all the calls and loads may take."""
    repeats: int = 24
    """Calls that are made again at the end, at the most."""


class Kata(NamedTuple):
    """One exercise: `kata.toml`, and where its other files lie."""

    name: str
    title: str
    track: str
    level: Level
    minutes: int
    topics: tuple[str, ...]
    functions: tuple[str, ...]
    prerequisites: tuple[str, ...]
    sources: tuple[str, ...]
    budget: Budget
    folder: Path
    solution_folder: Path

    @property
    def file_name(self) -> str:
        """What the candidate's file is called."""
        return f"{self.name}.py"

    def statement(self) -> str:
        """What is asked, in full."""
        return self._read(self.folder / "statement.md")

    def brief(self) -> str:
        """The first paragraph of the statement."""
        return self.statement().split("\n\n")[1].strip("\n")

    def stub(self) -> str:
        """What `kata start` copies."""
        return self._read(self.folder / "stub.py")

    def hints(self) -> list[Section]:
        """The staged hints, smallest first."""
        return sections(self._read(self.folder / "hints.md"))

    def followups(self) -> list[Section]:
        """What an interviewer asks next, with model answers."""
        return sections(self._read(self.folder / "followups.md"))

    def solution(self) -> str:
        """The source text of the reference solution."""
        return self._read(self.solution_folder / "solution.py")

    def walkthrough(self) -> str:
        """The derivation."""
        return self._read(self.solution_folder / "walkthrough.md")

    @staticmethod
    def _read(path: Path) -> str:
        return path.read_text(encoding="utf-8")


def sections(markdown: str) -> list[Section]:
    """The `## ` sections of a Markdown text, in order."""
    parts = re.split(r"^## +(.+)$", markdown, flags=re.MULTILINE)[1:]
    return [
        Section(title.strip(), text.strip("\n"))
        for title, text in zip(parts[::2], parts[1::2], strict=True)
    ]


def load_kata(folder: Path, solution_folder: Path) -> Kata:
    """Read one kata from its two folders.

    Raises `UserError` where `kata.toml` is missing, broken or incomplete.
    """
    path = folder / "kata.toml"
    try:
        data = _toml(path.read_text(encoding="utf-8"))
        return Kata(
            name=folder.name,
            title=data["title"],
            track=data["track"],
            level=data["level"],
            minutes=data["minutes"],
            topics=tuple(data["topics"]),
            functions=tuple(data["functions"]),
            prerequisites=tuple(data["prerequisites"]),
            sources=tuple(data["sources"]),
            budget=Budget(**data.get("budget", {})),
            folder=folder,
            solution_folder=solution_folder,
        )
    except KeyError as error:
        raise UserError(f"{path} has no entry {error}; add it.") from error
    except (OSError, ValueError) as error:  # TOML that is none, bytes that are no text
        raise UserError(f"{path} can't be read ({error}); mend or restore it.") from error


def _toml(text: str) -> dict[str, Any]:
    data = read_plain(text)
    if data is None:
        import tomllib  # only a file that is not plain pays for it

        data = tomllib.loads(text)
    return data


def kata_names() -> list[str]:
    """The name of every kata that is installed; reads file names only."""
    return sorted(path.parent.name for path in (ROOT / "katas").glob("*/kata.toml"))


def all_katas() -> list[Kata]:
    """Every kata that is installed, in curriculum order.

    That is track by track, except that a kata comes after its prerequisites: those of another
    track are taken in before it.
    """
    katas = {name: _load(name) for name in kata_names()}
    tracks = list(TRACKS)

    def before(kata: Kata) -> list[Kata]:
        return [katas[name] for name in kata.prerequisites if name in katas]

    def depth(kata: Kata) -> int:
        return 1 + max(map(depth, before(kata)), default=0)

    def place(kata: Kata) -> tuple[int, int, int, str]:
        track = tracks.index(kata.track) if kata.track in TRACKS else len(tracks)
        return track, depth(kata), kata.minutes, kata.name

    ordered: dict[str, Kata] = {}

    def take(kata: Kata) -> None:
        if kata.name not in ordered:
            for earlier in sorted(before(kata), key=place):
                take(earlier)
            ordered[kata.name] = kata

    for kata in sorted(katas.values(), key=place):
        take(kata)
    return list(ordered.values())


def find_kata(name: str, also: Iterable[str] = ()) -> Kata:
    """The kata of that name. Raises `UserError` with the nearest names where there is none.

    `also` are names of other things that would have been taken, too.
    """
    names = kata_names()
    if name in names:
        return _load(name)
    import difflib  # only a misspelt name pays for it

    if name in TRACKS:
        raise UserError(f"{name} is a track, not a kata; `kata show {name}` lists its katas.")
    near = difflib.get_close_matches(name, [*names, *also], n=3, cutoff=0.4)
    if near:
        raise UserError(f"There is no kata {name!r}; did you mean {' or '.join(near)}?")
    raise UserError(f"There is no kata {name!r}; `kata list` prints them all.")


def _load(name: str) -> Kata:
    return load_kata(ROOT / "katas" / name, ROOT / "solutions" / name)
