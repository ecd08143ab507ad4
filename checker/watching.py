"""When a file that is being worked on has changed, and its new text, once that is whole.

Editors save in many ways: in place, in two steps, into another file that is then renamed, by
deleting and writing anew. So the folder is watched and not the file, an event is only an occasion
to look, and what counts is the text that is found. Where events do not arrive, looking now and
then is enough: on a drive that is known for it several times a second, anywhere else once a second,
in case one was missed.
"""

from __future__ import annotations

import os
import re
import threading
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Final, NamedTuple, TypeAlias

Look: TypeAlias = Callable[[Path], bytes | None]
"""The text of a file; `None` where there is none to be read."""

POLL_SECONDS: Final = 0.2
"""How often a file is looked at where no events arrive."""
MISSED_SECONDS: Final = 1.0
"""How often it is looked at where they do: one may be missed, or its folder replaced."""
AGREE_SECONDS: Final = 0.004
"""Two looks so far apart must find the same text: an editor may be writing it just now."""
GAP_SECONDS: Final = 0.06
"""The same for an empty or missing file, which is what many a save goes through."""

_MOST_LOOKS: Final = 200
_STEP: Final = 5  # ms; watchfiles wakes up so often: less costs processor time, more costs latency
_TOGETHER: Final = 50  # ms in which events are taken for one save
# Drives whose files others may change without this kernel's knowledge, by their types in
# /proc/mounts: network drives, and what a host system shares (drives of Windows under WSL: 9p).
_NETWORK: Final = ("afs", "ceph", "cifs", "glusterfs", "lustre", "nfs", "nfs4", "smb3", "smbfs")
_SHARED: Final = ("9p", "drvfs", "fuse", "prl_fs", "vboxsf", "virtiofs", "vmhgfs")
_ESCAPE: Final = re.compile(r"\\([0-7]{3})")


class Change(NamedTuple):
    """A file has another text than before; `None` where it can't be read any more."""

    path: Path
    source: bytes | None


def changes(
    seen: Mapping[Path, bytes | None], look: Look, stop: threading.Event, *, poll: bool
) -> Iterator[Change]:
    """Each change of those files from the texts that were `seen`, until `stop` is set.

    A save that changes nothing is none.
    """
    known = dict(seen)
    occasions = _polls(stop) if poll else _events(list(known), stop)
    for _ in occasions:
        for path, before in known.items():
            if look(path) == before:
                continue
            text = settled(partial(look, path), stop.wait)
            if text != before:
                known[path] = text
                yield Change(path, text)


def settled(look: Callable[[], bytes | None], wait: Callable[[float], object]) -> bytes | None:
    """The text of a file, once two looks agree on it.

    A file that is always being written is taken as it is after a while.
    """
    text = look()
    for _ in range(_MOST_LOOKS):
        wait(AGREE_SECONDS if text else GAP_SECONDS)
        again = look()
        if again == text:
            break
        text = again
    return text


def must_poll(folder: Path, mounts: str, forced: str | None) -> bool:
    """Whether changes in `folder` may come without an event.

    `mounts` is /proc/mounts (empty on other systems): the type of the drive that holds the folder
    decides. `forced` is the variable WATCHFILES_FORCE_POLLING, which outranks it.
    """
    if forced:
        return forced.lower() not in ("false", "disable", "disabled")
    place = Path(os.path.realpath(folder))
    holding = ""
    kind = ""
    for line in mounts.splitlines():
        fields = line.split()
        if len(fields) < 3:
            continue
        point = _ESCAPE.sub(lambda code: chr(int(code[1], 8)), fields[1])
        # Of two drives at one place the later one covers the earlier.
        if place.is_relative_to(point) and len(point) >= len(holding):
            holding, kind = point, fields[2]
    return kind.partition(".")[0] in (*_NETWORK, *_SHARED)


def _polls(stop: threading.Event) -> Iterator[None]:
    while not stop.wait(POLL_SECONDS):
        yield


def _events(paths: list[Path], stop: threading.Event) -> Iterator[None]:
    """An occasion to look for every event in the folders, and for every second without one."""
    from watchfiles import watch  # it takes a while, and nobody waits for it in this thread

    real = [Path(os.path.realpath(path)) for path in paths]  # the file that a link leads to
    names = {path.name for path in (*paths, *real)}
    try:
        for _ in watch(
            *{path.parent for path in (*paths, *real)},
            watch_filter=lambda _, path: Path(path).name in names,
            step=_STEP,
            debounce=_TOGETHER,
            stop_event=stop,
            rust_timeout=int(1000 * MISSED_SECONDS),
            yield_on_timeout=True,
            recursive=False,
            force_polling=False,
            raise_interrupt=False,
        ):
            yield
    except (OSError, RuntimeError):  # the system has no watches left, or a folder is gone
        yield from _polls(stop)
