"""What the judge adds around a worker on macOS and Windows, with stand-ins for the two systems."""

from __future__ import annotations

import ctypes
import os
import re
import struct
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from checker import (
    guards,
    guards_macos,
    guards_memory,
    guards_profile,
    guards_windows,
    launch,
)
from checker.guards_macos import MacGuard
from checker.guards_profile import Paths, profile, quoted, route
from checker.guards_windows import BasicLimits, ExtendedLimits, Job

WORKER = Path(guards.__file__).with_name("worker.py")


class Call(NamedTuple):
    """One call of a function of the stand-in for kernel32."""

    function: str
    arguments: tuple[Any, ...]


class Kernel32:
    """Job objects that exist in a list of calls alone; the functions in `failing` refuse."""

    def __init__(self, *failing: str) -> None:
        self.failing = failing
        self.calls: list[Call] = []

    def __getattr__(self, function: str) -> Any:
        def call(*arguments: Any) -> int:
            values = tuple(_contents(argument) for argument in arguments)
            self.calls.append(Call(function, values))
            kind = f"{function}:{arguments[1]}" if len(arguments) > 1 else function
            if function in self.failing or kind in self.failing:
                return 0
            return {"CreateJobObjectW": 0x44, "OpenProcess": 0x88}.get(function, 1)

        return call

    def named(self, function: str) -> list[tuple[Any, ...]]:
        """The arguments of each call of that function."""
        return [call.arguments for call in self.calls if call.function == function]


def _contents(argument: Any) -> Any:
    """The bytes of a structure that was handed over by reference, as they are now."""
    return bytes(argument._obj) if hasattr(argument, "_obj") else argument


class System:
    """The library of macOS: footprints by process id, and which processes are in a sandbox."""

    def __init__(self, footprints: dict[int, int], sandboxed: Iterable[int] = ()) -> None:
        self.footprints = footprints
        self.sandboxed = set(sandboxed)

    def proc_pid_rusage(self, pid: int, flavor: int, buffer: Any) -> int:
        """Fills the buffer as version 0 of the structure, or says that there is no such process."""
        if flavor != 0 or pid not in self.footprints:
            return -1
        buffer.raw = rusage(resident=1, footprint=self.footprints[pid])
        return 0

    def sandbox_check(self, pid: int, operation: None, kind: int) -> int:
        """Without an operation: 1 for a process in a sandbox."""
        assert (operation, kind) == (None, 0)
        return int(pid in self.sandboxed)


class OldSystem:
    """A library without any of the functions."""


def rusage(resident: int, footprint: int) -> bytes:
    """The bytes of `struct rusage_info_v0`: a UUID and ten numbers of 8 bytes."""
    return struct.pack("<16s10Q", b"u" * 16, 1, 2, 3, 4, 5, 6, resident, footprint, 9, 10)


def paths(**changes: Any) -> Paths:
    """Paths as on a Mac, for a profile."""
    usual: dict[str, Any] = {
        "programs": ("/usr/py/bin/python3.12",),
        "readable": ("/usr/py/lib/python3.12/json", "/site/numpy", "/kata/worker.py"),
        "listed": ("/empty",),
        "libraries": ("/usr/py/lib",),
        "passed": ("/", "/opt", "/Users"),
        "output": "/private/tmp/w/output",
    }
    return Paths(**{**usual, **changes})


def rules(text: str) -> list[Any]:
    """A profile as nested lists, by a reader of Scheme that knows strings and their escapes."""
    tokens = re.findall(r'#?"(?:\\.|[^"\\])*"|[()]|[^\s()"]+', text)
    assert re.sub(r"\s", "", "".join(tokens)) == re.sub(r"\s", "", text), "something was not read"
    stack: list[list[Any]] = [[]]
    for token in tokens:
        if token == "(":
            stack.append([])
        elif token == ")":
            inner = stack.pop()
            stack[-1].append(inner)
        elif token.startswith('"'):
            stack[-1].append(re.sub(r"\\(.)", r"\1", token[1:-1]))
        else:
            stack[-1].append(token)
    assert len(stack) == 1, "a parenthesis is open"
    return stack[0]


def allowed(text: str, operation: str) -> list[Any]:
    """The filters of all rules that allow that operation, under its name or its family's."""
    family = operation.partition("-")[0] + "-" + operation.split("-")[1] + "*"
    found: list[Any] = []
    for rule in rules(text):
        names = [part for part in rule if isinstance(part, str)]
        if names[0] == "allow" and {operation, family} & set(names):
            found += [part for part in rule if not isinstance(part, str)]
    return found


def test_linux_closes_the_judges_memory() -> None:
    """On Linux the command is the worker's own, and the guard kills nothing."""
    assert guards.command(["python", "worker.py"], [], "/e", "/o", "linux") == [
        "python",
        "worker.py",
    ]
    guard = guards.guard(os.getpid(), 1, "linux")
    assert (guard.layers, guard.missing) == (("judge's memory",), ())
    assert not guard.over_memory()
    guard.close()


def test_windows_starts_the_interpreter_itself() -> None:
    """A virtual environment's launcher is replaced by the interpreter that it would start."""
    started = guards.command(["launcher.exe", "-S", "worker.py"], [], "e", "o", "win32")
    assert started[1:] == ["-S", "worker.py"]
    prefix = "import sys; print(sys.prefix == sys.base_prefix)"
    printed = subprocess.run([started[0], "-S", "-c", prefix], capture_output=True, text=True)
    assert printed.stdout.strip() == "True"


def test_a_missing_library_is_told_of_not_raised(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without kernel32 a guard for Windows is built all the same, and lists every layer missing."""
    monkeypatch.setattr(guards_windows, "kernel32", lambda: None)
    guard = guards.guard(os.getpid(), 2**31, "win32")
    assert guard.layers == ()
    assert len(guard.missing) == 5
    guard.close()


@pytest.mark.parametrize(
    ("structure", "size", "offsets"),
    [
        (
            BasicLimits,
            64,
            {"LimitFlags": 16, "ActiveProcessLimit": 40, "Affinity": 48, "SchedulingClass": 60},
        ),
        (guards_windows.IoCounters, 48, {"OtherTransferCount": 40}),
        (ExtendedLimits, 144, {"IoInfo": 64, "ProcessMemoryLimit": 112, "PeakJobMemoryUsed": 136}),
        (guards_windows.UiRestrictions, 4, {}),
        (guards_memory.RusageInfoV0, 96, {"ri_resident_size": 64, "ri_phys_footprint": 72}),
    ],
)
def test_structures_are_laid_out_as_in_the_headers(
    structure: type[ctypes.Structure], size: int, offsets: dict[str, int]
) -> None:
    """Sizes and offsets are those of the 64-bit systems."""
    assert ctypes.sizeof(structure) == size
    assert {name: getattr(structure, name).offset for name in offsets} == offsets


def test_a_job_holds_one_process_of_so_much_memory_and_dies_with_its_handle() -> None:
    """Exactly those limits reach Windows, before the process is put in the job."""
    library = Kernel32()
    job = Job(1234, 2 * 1024**3, library)
    assert job.layers == ("memory limit", "child processes", "ends with the judge")
    extended, interface = library.named("SetInformationJobObject")
    assert extended[:2] == (0x44, 9)
    assert extended[3] == len(extended[2]) == 144
    assert struct.unpack_from("<I", extended[2], 16) == (0x2508,)
    assert struct.unpack_from("<I", extended[2], 40) == (1,)
    assert struct.unpack_from("<QQ", extended[2], 112) == (2 * 1024**3, 0)
    assert interface == (0x44, 4, struct.pack("<I", 0xFF), 4)
    assert library.named("OpenProcess") == [(0x0101, 0, 1234)]
    assert [call.function for call in library.calls] == [
        "CreateJobObjectW",
        "SetInformationJobObject",
        "OpenProcess",
        "AssignProcessToJobObject",
        "CloseHandle",
        "SetInformationJobObject",
    ]


def test_a_job_says_that_files_and_network_are_open() -> None:
    """On Windows neither is ever claimed, and both are named as missing."""
    job = Job(1, 2**30, Kernel32())
    assert not {"file system", "network"} & set(job.layers)
    assert job.missing == (
        "file system (not confined on Windows)",
        "network (not confined on Windows)",
    )


@pytest.mark.parametrize(
    ("failing", "named"),
    [
        ("CreateJobObjectW", "CreateJobObject"),
        ("SetInformationJobObject:9", "SetInformationJobObject"),
        ("OpenProcess", "OpenProcess"),
        ("AssignProcessToJobObject", "AssignProcessToJobObject"),
    ],
)
def test_a_job_that_windows_refuses_claims_nothing(failing: str, named: str) -> None:
    """Whatever step fails: no layer, each of them missing with that step, no handle left open."""
    library = Kernel32(failing)
    job = Job(1, 2**30, library)
    assert job.layers == ()
    assert job.missing[2:] == tuple(
        f"{layer} ({named} failed)"
        for layer in ("memory limit", "child processes", "ends with the judge")
    )
    job.close()
    opened = {0x44} if failing != "CreateJobObjectW" else set()
    opened |= {0x88} if failing == "AssignProcessToJobObject" else set()
    assert sorted(library.named("CloseHandle")) == sorted((handle,) for handle in opened)


def test_limits_on_the_desktop_are_not_required() -> None:
    """In a nested job they are refused: the other layers hold, and the lack is told."""
    job = Job(1, 2**30, Kernel32("SetInformationJobObject:4"))
    assert job.layers == ("memory limit", "child processes", "ends with the judge")
    assert any("clipboard" in reason for reason in job.missing)


def test_a_job_is_closed_once() -> None:
    """Closing again gives no handle back that may belong to something else by then."""
    library = Kernel32()
    job = Job(1, 2**30, library)
    job.close()
    job.close()
    assert library.named("CloseHandle").count((0x44,)) == 1
    assert not job.over_memory()


@pytest.mark.parametrize(
    "path",
    ['/a "b"', "/a\\b", '/a\\"', "/x)(allow default", "/José/ñ", "/a b;c", "/#", '/"\\\\"'],
)
def test_a_path_stays_one_string(path: str) -> None:
    """Whatever is in a path, the profile has the same rules, and that path in them."""
    changed = profile(paths(readable=(path,), output=path))
    assert [rule[:2] for rule in rules(changed)] == [rule[:2] for rule in rules(profile(paths()))]
    assert ["subpath", path] in allowed(changed, "file-read-data")
    assert ["literal", path] in allowed(changed, "file-write-data")


@pytest.mark.parametrize("path", ["", "relative", "/new\nline", "/\x00", "/\x7f", "/\udcff"])
def test_a_path_that_the_language_can_not_say_is_refused(path: str) -> None:
    """Such a path never gets into a profile in some other shape."""
    with pytest.raises(ValueError):  # noqa: PT011 - and nothing else is tried
        quoted(path)


def test_the_profile_denies_what_it_does_not_name() -> None:
    """By default, and children and network once more at the end; nothing is allowed to all."""
    found = rules(profile(paths()))
    assert found[:2] == [["version", "1"], ["deny", "default"]]
    assert found[-2:] == [["deny", "process-fork"], ["deny", "network*"]]
    for rule in found:
        if rule[0] == "allow":
            assert any(isinstance(part, list) for part in rule), rule
    named = profile(paths())
    assert not re.search(r"\((?:allow|deny)[^()]*(?:mach-|ipc-|iokit-open|allow default)", named)


def test_the_profile_lets_write_the_output_and_nothing_else() -> None:
    """No folder may be written, and no file made, moved or removed."""
    text = profile(paths())
    assert "file-write*" not in text
    assert set(re.findall(r"file-write-\w+", text)) == {"file-write-data"}
    assert allowed(text, "file-write-data") == [
        ["require-all", ["literal", "/dev/null"], ["vnode-type", "CHARACTER-DEVICE"]],
        ["literal", "/private/tmp/w/output"],
    ]


def test_the_profile_runs_the_interpreter_alone() -> None:
    """Programs are named one by one."""
    assert allowed(profile(paths()), "process-exec") == [["literal", "/usr/py/bin/python3.12"]]


def test_the_profile_reads_no_folder_of_a_user() -> None:
    """Whole folders are those asked for and the system's; those on the way give metadata alone."""
    text = profile(paths())
    whole = {part[1] for part in allowed(text, "file-read-data") if part[0] == "subpath"}
    assert whole == {*guards_profile.SYSTEM, *paths().programs, *paths().readable}
    assert not any(folder.startswith(("/Users", "/home", "/private/tmp")) for folder in whole)
    assert ["literal", "/Users"] not in allowed(text, "file-read-data")
    assert ["literal", "/Users"] in allowed(text, "file-read-metadata")


def test_the_environment_of_other_programs_is_out_of_reach() -> None:
    """No rule for system values covers those that tell the arguments of a process."""
    for kind, name in allowed(profile(paths()), "sysctl-read"):
        for told in ("kern.procargs2", "kern.procargs", "kern.proc.all", "kern.proc.pid.1"):
            assert told != name
            assert kind == "sysctl-name" or not told.startswith(name)


def test_every_link_on_the_way_is_named() -> None:
    """A route has each folder and each link as it is met, relative or absolute, and ends real."""
    links = {"/var": "private/var", "/venv/python": "../py/3/bin/python", "/py/3": "/py/3.12"}
    assert route("/var/x", links.get) == ["/", "/var", "/private", "/private/var", "/private/var/x"]
    assert route("/venv/python", links.get) == [
        *("/", "/venv", "/venv/python", "/py", "/py/3"),
        *("/py/3.12", "/py/3.12/bin", "/py/3.12/bin/python"),
    ]


def test_a_ring_of_links_ends() -> None:
    """Links that lead to each other give an end all the same."""
    links = {"/a": "b", "/b": "a"}
    assert route("/a/c", links.get)[-1].endswith("/c")


def test_a_route_ends_where_the_system_says(tmp_path: Path) -> None:
    """On real links the last of a route is the real path."""
    (tmp_path / "real").mkdir()
    (tmp_path / "one").symlink_to(tmp_path / "real")
    (tmp_path / "two").symlink_to("one/../real")
    path = str(tmp_path / "two" / "file")
    assert route(path, guards_macos._link)[-1] == os.path.realpath(path)


def sandbox_exec(folder: Path, then: str) -> str:
    """A program that takes `-p PROFILE COMMAND...` as sandbox-exec does, and does `then`."""
    program = folder / "sandbox-exec"
    took = f'[ "$1" = -p ] || exit 64\nprintf %s "$2" >> {folder}/profile\nshift 2'
    program.write_text(f"#!/bin/sh\n{took}\n{then}\n")
    program.chmod(0o755)
    return str(program)


def worker_command() -> list[str]:
    """A program that ends well when its standard input ends, as a worker does."""
    return [sys.executable, "-S", "-c", "import sys; sys.exit(len(sys.stdin.read()))"]


def test_a_real_worker_passes_the_trial(tmp_path: Path) -> None:
    """It comes to life in an empty environment, and ends with status 0 for want of requests."""
    program = sandbox_exec(tmp_path, 'exec "$@"')
    real = launch._command()
    assert guards_macos.command(real, [str(WORKER)], "/e", "/o", program)[3:] == real


def test_the_worker_starts_in_its_profile(tmp_path: Path) -> None:
    """Where the trial ends well, the profile goes before the command, real paths and all."""
    (tmp_path / "link").symlink_to(tmp_path)
    program = sandbox_exec(tmp_path, 'exec "$@"')
    started = guards_macos.command(
        worker_command(), [str(WORKER)], str(tmp_path / "link/empty"), f"{tmp_path}/o", program
    )
    assert started[:2] == [program, "-p"]
    assert started[3:] == worker_command()
    real = os.path.realpath(tmp_path)
    assert ["literal", f"{real}/empty"] in allowed(started[2], "file-read-data")
    assert ["literal", f"{tmp_path}/link"] in allowed(started[2], "file-read-metadata")
    assert ["literal", os.path.realpath(sys.executable)] in allowed(started[2], "process-exec")
    assert rules((tmp_path / "profile").read_text(encoding="utf-8"))


@pytest.mark.parametrize("then", ["exit 71", "kill -ABRT $$"])
def test_a_profile_that_does_not_work_never_stops_grading(tmp_path: Path, then: str) -> None:
    """Where the trial ends badly, the command is the worker's own."""
    program = sandbox_exec(tmp_path, then)
    assert guards_macos.command(worker_command(), [], "/e", "/o", program) == worker_command()


def test_without_sandbox_exec_the_command_is_unchanged(tmp_path: Path) -> None:
    """So it is where the program is not there, or a path can't be said."""
    absent = str(tmp_path / "absent")
    assert guards_macos.command(worker_command(), [], "/e", "/o", absent) == worker_command()
    program = sandbox_exec(tmp_path, 'exec "$@"')
    for output, readable in (("/a\nb", []), ("/o", ["/a\nb"])):
        unchanged = guards_macos.command(worker_command(), readable, "/e", output, program)
        assert unchanged == worker_command()


def test_the_trial_is_made_once(tmp_path: Path) -> None:
    """A second worker of the same kind starts without one."""
    program = sandbox_exec(tmp_path, 'exec "$@"')
    for output in ("/o1", "/o2"):
        guards_macos.command(worker_command(), ["/once"], "/e", output, program)
    assert (tmp_path / "profile").read_text(encoding="utf-8").count("(version 1)") == 1


def test_the_footprint_counts_not_the_resident_size() -> None:
    """Of the structure's bytes, the field that has compressed memory in it."""
    assert guards_memory.footprint(rusage(resident=1, footprint=5 * 2**30)) == 5 * 2**30


@pytest.mark.parametrize(
    ("printed", "size"), [(" 2048\n", 2097152), ("0\n", 0), ("", None), ("ps: error", None)]
)
def test_what_ps_prints_is_in_units_of_1024(printed: str, size: int | None) -> None:
    """And no number is no size."""
    assert guards_memory.resident(printed) == size


def test_ps_measures_a_real_process() -> None:
    """The program and its options exist, and tell more than a megabyte for this interpreter."""
    size = guards_memory.measured_by_ps(os.getpid())
    assert size is not None
    assert size > 2**20


def test_memory_is_over_above_the_limit_only() -> None:
    """A worker is killed for more than its limit, not for all of it, and not when it is gone."""
    system = System({7: 100})
    guard = MacGuard(7, 100, system)
    assert not guard.over_memory()
    system.footprints[7] = 101
    assert guard.over_memory()
    del system.footprints[7]
    assert not guard.over_memory()


def test_ps_is_not_started_at_every_look() -> None:
    """Where each look starts a program, looks in between see nothing; the next due one does."""
    now = [100.0]
    guard = MacGuard(os.getpid(), 1, OldSystem(), lambda: now[0])
    assert guard.layers == ("memory limit",)
    assert guard.over_memory()
    assert not guard.over_memory()
    now[0] += guards_memory.PS_SECONDS
    assert guard.over_memory()


def test_a_sandbox_is_claimed_only_if_the_system_sees_one() -> None:
    """A worker outside one, or in one that the judge is in as well, is not said to be confined."""
    inside = MacGuard(7, 100, System({7: 1}, {7}))
    assert inside.layers == ("memory limit", "file system", "network", "child processes")
    assert [reason.partition(" (")[0] for reason in inside.missing] == ["ends with the judge"]
    for sandboxed in ((), (7, os.getpid())):
        outside = MacGuard(7, 100, System({7: 1}, sandboxed))
        assert outside.layers == ("memory limit",)
        assert [reason.partition(" (")[0] for reason in outside.missing] == [
            *("file system", "network", "child processes", "ends with the judge"),
        ]


def test_memory_that_can_not_be_measured_is_not_claimed() -> None:
    """Without the library's function, and for a process that `ps` does not know, it is missing."""
    ended = subprocess.Popen([sys.executable, "-S", "-c", ""])
    ended.wait()
    guard = MacGuard(ended.pid, 1, OldSystem())
    assert guard.layers == ()
    assert any(reason.startswith("memory limit (") for reason in guard.missing)
    assert not guard.over_memory()
    guard.close()


def test_the_sandbox_is_asked_for_when_the_layers_are() -> None:
    """A worker that is still on its way into its sandbox is told rightly once it is ready."""
    system = System({7: 1})
    guard = MacGuard(7, 100, system)
    assert "network" not in guard.layers
    system.sandboxed = {7}
    assert "network" in guard.layers
