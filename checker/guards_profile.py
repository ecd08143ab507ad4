"""The text of the `sandbox-exec` profile that a worker on macOS runs in. No file is looked at.

The language is Scheme. By default all is denied, and of several rules that fit the last decides. A
rule matches a file by its real path, and every folder and symbolic link on the way to it needs a
rule of its own, for its metadata. The system's own parts that any program needs are those that the
published profiles of web browsers name.
"""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Iterable
from typing import Final, NamedTuple

MAX_LINKS: Final = 32
"""Symbolic links on one way; macOS gives up at as many."""

SYSTEM: Final = (
    "/usr/lib",
    "/usr/share/icu",
    "/usr/share/zoneinfo",
    "/usr/share/zoneinfo.default",
    "/private/var/db/timezone",
    "/private/var/db/dyld",
    "/System/Library/Frameworks",
    "/System/Library/PrivateFrameworks",
    "/System/Library/SubFrameworks",
    "/System/Library/dyld",
    "/System/Library/CoreServices/SystemVersion.plist",
    "/System/Library/CoreServices/SystemVersionCompat.plist",
    "/System/Cryptexes/OS",
    "/System/Volumes/Preboot/Cryptexes/OS",
    "/Library/Apple/System/Library/Frameworks",
    "/Library/Apple/usr/lib",
)
"""What the loader and the system's libraries read: public parts of macOS, nothing of a user's."""

LINKS: Final = ("/etc", "/tmp", "/var", "/private/etc/localtime")  # noqa: S108 - only followed
"""Symbolic links of the system itself that its libraries follow."""

# Not `kern.procargs2` and `kern.proc`: they tell the arguments and environments of other programs.
SYSCTLS: Final = (
    '(sysctl-name-prefix "hw.")',
    '(sysctl-name-prefix "kern.os")',
    '(sysctl-name-prefix "machdep.cpu.")',
    '(sysctl-name "kern.argmax")',
    '(sysctl-name "kern.hostname")',
    '(sysctl-name "kern.maxfilesperproc")',
    '(sysctl-name "kern.secure_kernel")',
    '(sysctl-name "kern.usrstack64")',
    '(sysctl-name "kern.version")',
    '(sysctl-name "sysctl.proc_cputype")',
    '(sysctl-name "vm.loadavg")',
)

OLDER: Final = """(if (not (defined? 'file-test-existence))
  (define file-test-existence file-read-metadata))"""
"""Older systems count it as metadata, and know no such name."""


class Paths(NamedTuple):
    """What a worker may touch. Real, absolute paths, but for `passed`."""

    programs: tuple[str, ...]
    """The interpreter, under each name of its file: nothing else may be executed."""
    readable: tuple[str, ...]
    """Files and folders, these with all below them."""
    listed: tuple[str, ...]
    """Folders whose names, but not whose files, may be read: an import lists its folder."""
    libraries: tuple[str, ...]
    """Folders of which shared libraries alone may be read, at any depth, beside metadata."""
    passed: tuple[str, ...]
    """Folders and symbolic links on the way to all these."""
    output: str
    """The file that may be written."""


def profile(paths: Paths) -> str:
    """The profile. Raises `ValueError` for a path that the language can't say."""
    read = "file-read* file-map-executable file-test-existence"
    look = "file-read-metadata file-test-existence"
    rules = [
        "(version 1)",
        "(deny default)",
        # These are not part of the default.
        "(deny process-info* nvram* iokit-get-properties)",
        OLDER,
        "(allow process-info* (target self))",
        "(allow signal (target self))",
        _allow("sysctl-read", SYSCTLS),
        # Since macOS 26 the loader ends a program that can't read the root folder itself.
        _allow(f"file-read-data {look}", ['(literal "/")']),
        _allow(look, _each("literal", (*LINKS, *paths.passed))),
        _allow(look, _each("subpath", paths.libraries)),
        _allow(read, _each("subpath", (*SYSTEM, *paths.programs, *paths.readable))),
        _allow(
            read,
            (
                f'(require-all (subpath {quoted(folder)}) (regex #"\\.dylib$"))'
                for folder in paths.libraries
            ),
        ),
        _allow(f"file-read-data {look}", _each("literal", paths.listed)),
        _allow(
            "file-read-data file-read-metadata",
            _each("literal", ("/dev/null", "/dev/random", "/dev/urandom")),
        ),
        '(allow file-write-data (require-all (literal "/dev/null") (vnode-type CHARACTER-DEVICE)))',
        _allow("file-write-data", _each("literal", [paths.output])),
        _allow("process-exec", _each("literal", paths.programs)),
        "(deny process-fork)",
        "(deny network*)",
    ]
    return "\n".join(rule for rule in rules if rule)


def route(path: str, link: Callable[[str], str | None]) -> list[str]:
    """All that is passed on the way to an absolute path, itself included; its real path is last.

    `link` gives the target of a symbolic link, and None for anything else. A chain of more than
    `MAX_LINKS` ends where it is then.
    """
    passed = ["/"]
    here, links = "/", 0
    ahead = path.split("/")[::-1]
    while ahead:
        name = ahead.pop()
        if name == "..":
            here = posixpath.dirname(here)
        elif name not in {"", "."}:
            node = posixpath.join(here, name)
            passed.append(node)
            target = link(node) if links < MAX_LINKS else None
            if target is None:
                here = node
            else:
                links += 1
                here = "/" if target.startswith("/") else here
                ahead += target.split("/")[::-1]
    return [*(node for node in dict.fromkeys(passed) if node != here), here]


def quoted(path: str) -> str:
    """The path as a string of the language, in which a backslash makes quotes and itself plain.

    Other letters than ASCII stand for themselves. Raises `ValueError` for control characters, for
    what is no UTF-8, and for a path that is not absolute.
    """
    path.encode()
    if not path.startswith("/") or any(ord(letter) < 32 or ord(letter) == 127 for letter in path):
        raise ValueError(f"a profile can't name the path {path!r}")
    return '"' + path.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _each(kind: str, paths: Iterable[str]) -> Iterable[str]:
    return (f"({kind} {quoted(path)})" for path in dict.fromkeys(paths))


def _allow(operations: str, filters: Iterable[str]) -> str:
    """A rule; none without a filter, as such a rule would hold for everything."""
    listed = "\n  ".join(filters)
    return f"(allow {operations}\n  {listed})" if listed else ""
