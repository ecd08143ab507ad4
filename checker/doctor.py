"""What is in force on this machine: versions, folders, isolation."""

from __future__ import annotations

import os
import platform
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Final

from checker import __version__
from checker.isolation import in_force
from checker.kata import ROOT
from checker.report import Isolation

PACKAGES: Final = ("numpy", "hypothesis", "click", "rich", "platformdirs")


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder that matters, and whether a file can be written there."""

    purpose: str
    path: str
    writable: bool


@dataclass(frozen=True, slots=True)
class Examination:
    """All that `kata doctor` says."""

    versions: dict[str, str]
    system: str
    folders: tuple[Folder, ...]
    isolation: Isolation


def examine(data_folder: Path, working_folder: Path) -> Examination:
    """Look at this machine, at a worker that is started for it too; nothing is written."""
    packages = {name: metadata.version(name) for name in PACKAGES}
    return Examination(
        versions={"kata": __version__, "python": platform.python_version(), **packages},
        system=platform.platform(),
        folders=(
            Folder("history", str(data_folder), _writable(data_folder)),
            Folder("working folder", str(working_folder), _writable(working_folder)),
            Folder("katas", str(ROOT), _writable(ROOT)),
        ),
        isolation=in_force(),
    )


def _writable(folder: Path) -> bool:
    """Whether a file can be made in the folder, or the folder itself where it is still missing."""
    nearest = next((path for path in (folder, *folder.parents) if path.exists()), folder)
    return nearest.is_dir() and os.access(nearest, os.W_OK | os.X_OK)
