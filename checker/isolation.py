"""What keeps the candidate's code away from the rest of the machine, told as it is."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Sequence

from checker.report import Isolation

PLANNED = ("memory", "file size", "processor seconds")
"""The resource limits that a worker sets where the platform has them."""


def describe(limits: Sequence[str]) -> Isolation:
    """The layers in force for a worker that reported these resource limits."""
    held = [name for name in PLANNED if name in limits]
    how = "separate process, empty environment, no project folder on its path"
    if held:
        how += f", limits on {', '.join(held)}"
    how += "; files and network are not confined"
    return Isolation(
        process=True,
        filesystem=False,
        network=False,
        memory_limit="memory" in limits,
        how=how,
    )


def in_force() -> Isolation:
    """What this platform gives, as `kata doctor` says it without starting a worker."""
    if importlib.util.find_spec("resource") is None:
        return describe([])
    return describe([name for name in PLANNED if name != "memory" or sys.platform == "linux"])
