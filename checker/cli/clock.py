"""The clock of the commands. Tests hand in another one: `kata(obj=...)`."""

from __future__ import annotations

import time
from datetime import UTC, datetime

import click


class Clock:
    """What time it is, and letting time pass."""

    def now(self) -> datetime:
        """This instant, in UTC."""
        return datetime.now(UTC)

    def wait(self, seconds: float) -> None:
        """Do nothing for so long."""
        time.sleep(seconds)


def clock() -> Clock:
    """The clock of the command that is running."""
    context = click.get_current_context(silent=True)
    return (context and context.find_object(Clock)) or Clock()


def now() -> datetime:
    """This instant, in UTC."""
    return clock().now()
