"""The catalogue of a kata: what candidates get wrong, each as one edit of the solution."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass

from checker.errors import UserError
from checker.kata import Kata


@dataclass(frozen=True, slots=True)
class Mistake:
    """One known mistake: `find` occurs once in the solution and is replaced by `replace`."""

    slug: str
    title: str
    explanation: str
    find: str
    replace: str

    def applied(self, solution: str) -> str:
        """The solution with this mistake in it."""
        if solution.count(self.find) != 1:
            raise UserError(
                f"mistake {self.slug!r}: `find` occurs {solution.count(self.find)} times in the "
                "solution; make it occur exactly once."
            )
        return solution.replace(self.find, self.replace)


def load_mistakes(kata: Kata) -> list[Mistake]:
    """The catalogue, in its own order. Raises `UserError` where it can't be read."""
    path = kata.solution_folder / "mistakes.toml"
    try:
        entries = tomllib.loads(path.read_text(encoding="utf-8"))["mistake"]
        return [
            Mistake(
                slug=entry["slug"],
                title=entry["title"],
                explanation=" ".join(entry["explanation"].split()),
                find=entry["find"],
                replace=entry["replace"],
            )
            for entry in entries
        ]
    except KeyError as error:
        raise UserError(f"{path} has no entry {error}; add it.") from error
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise UserError(f"{path} can't be read ({error}); mend or restore it.") from error
