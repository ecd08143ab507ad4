"""What keeps the candidate's code away from the rest of the machine, told as it is."""

from __future__ import annotations

from checker.errors import UserError
from checker.launch import Layers, Workers
from checker.report import Isolation


def describe(layers: Layers) -> Isolation:
    """What the layers of a worker come to.

    Files are out of reach where Landlock and seccomp hold together: the one looks after opening
    files, the other after changing what is known by its path alone. On macOS a sandbox profile
    does both. No sockets at all is what seccomp gives.
    """
    held = layers.held
    return Isolation(
        process=True,
        filesystem="file system" in held or {"Landlock", "seccomp"} <= set(held),
        network="network" in held or "seccomp" in held,
        memory_limit="memory limit" in held,
        how=f"separate process, empty environment; {', '.join(held) or 'nothing more'}",
        missing=layers.missing,
    )


def in_force() -> Isolation:
    """What this machine gives, seen on a worker that is started for it and has no submission."""
    try:
        with Workers() as workers:
            return describe(workers.take().layers())
    except UserError as error:
        return Isolation(False, False, False, False, f"nothing is judged here: {error}")
