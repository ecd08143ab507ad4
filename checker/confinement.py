"""What the worker gives up on Linux before it reads a line of the candidate's file.

It runs in the worker, on the standard library alone, once NumPy is imported. Landlock and seccomp
hold for the thread that asks and for those that it starts, so a second thread here is fatal. The
order matters: each step needs what the later ones take away. A kernel without one of the layers
never stops the others. Landlock and seccomp are spoken to by system call; the numbers and
structures are those of the kernel's user-space headers.

    No new privileges   set-uid programs and file capabilities gain nothing
    Ends with the judge a kill signal when the judge dies
    Limits              memory, file size, core dumps, processor seconds, processes
    Capabilities        all of them dropped, for a worker that root has started
    Landlock            reading: the standard library, NumPy and the libraries that they load;
                        writing: /dev/null; no TCP, no signals and no abstract sockets outside
    seccomp             an allow-list of system calls, everything else fails with EPERM: no
                        processes, no programs, no sockets, no change to any file
"""

from __future__ import annotations

import contextlib
import ctypes
import errno
import os
import struct
import sys
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import Final, NamedTuple

MAX_FILE: Final = 1024 * 1024
"""Bytes of the largest file that the worker can write: its captured output."""
CPU_SECONDS: Final = 120
"""Seconds of processor time, all threads together."""
PROCESSES: Final = 4096
"""Processes and threads of the user, all programs counted; no limit for root."""


try:
    import resource
except ImportError:  # Windows, where the judge does from outside what can be done
    _LIMITS: tuple[tuple[str, int, int], ...] = ()
else:
    _LIMITS = (
        ("file-size limit", resource.RLIMIT_FSIZE, MAX_FILE),
        ("core-dump limit", resource.RLIMIT_CORE, 0),
        ("processor limit", resource.RLIMIT_CPU, CPU_SECONDS),
    )


class TooManyThreads(RuntimeError):
    """A second thread runs already: it would stay outside Landlock and seccomp."""


class Confinement(NamedTuple):
    """The layers in force, and those that this kernel refused, with the reason."""

    layers: list[str]
    missing: list[str]


def confine(memory: int, numpy_folder: str) -> Confinement:
    """Give up what the candidate's code does not need, for good.

    `memory` is in bytes of address space. Raises `TooManyThreads`.
    """
    steps: list[tuple[str, Callable[[], None]]] = [
        (name, partial(_limit, kind, value)) for name, kind, value in _LIMITS
    ]
    if sys.platform == "linux":
        _require_one_thread()
        steps += _linux_steps(memory, numpy_folder)
    held: list[str] = []
    missing: list[str] = []
    for name, step in steps:
        try:
            step()
            held.append(name)
        except OSError as error:
            missing.append(f"{name} ({errno.errorcode.get(error.errno or 0, error)})")
    return Confinement(held, missing)


def _require_one_thread() -> None:
    with contextlib.suppress(OSError):  # there may be no /proc
        threads = len(os.listdir("/proc/self/task"))
        if threads > 1:
            raise TooManyThreads(f"{threads} threads run after `import numpy`")


def _linux_steps(memory: int, numpy_folder: str) -> list[tuple[str, Callable[[], None]]]:
    landlock = 0  # the version of its interface, once it is in force

    def restrict_files() -> None:
        nonlocal landlock
        landlock = _restrict_files(readable(numpy_folder, sys.path))

    return [
        ("memory limit", partial(_limit, resource.RLIMIT_AS, memory)),
        ("process limit", partial(_limit, resource.RLIMIT_NPROC, PROCESSES)),
        ("no new privileges", partial(_prctl, _PR_SET_NO_NEW_PRIVS, 1)),
        ("ends with the judge", _end_with_the_judge),
        ("dropped capabilities", _drop_capabilities),
        ("Landlock", restrict_files),
        ("seccomp", lambda: _restrict_calls(landlock)),
    ]


# System calls, by number and through the C library.

_libc = ctypes.CDLL(None if os.name == "posix" else "kernel32", use_errno=True)
_PR_SET_PDEATHSIG, _PR_SET_NAME, _PR_GET_NAME = 1, 15, 16
_PR_SET_CHILD_SUBREAPER, _PR_SET_NO_NEW_PRIVS = 36, 38
_SIGKILL = 9


def _checked(result: int) -> int:
    if result < 0:
        code = ctypes.get_errno()
        raise OSError(code, os.strerror(code))
    return result


def _prctl(option: int, value: int) -> None:
    _checked(_libc.prctl(option, ctypes.c_ulong(value), *(ctypes.c_ulong(0),) * 3))


def _call(number: int, *values: int | bytes | None) -> int:
    """A system call. Its numbers fit in an `int`, which is how ctypes passes them."""
    return _checked(_libc.syscall(number, *values))


# Limits and privileges.


def _end_with_the_judge() -> None:
    _prctl(_PR_SET_PDEATHSIG, _SIGKILL)
    # Where seccomp is missing, orphans become our children, so that the judge finds and ends them.
    _prctl(_PR_SET_CHILD_SUBREAPER, 1)


def _limit(kind: int, value: int) -> None:
    ceiling = resource.getrlimit(kind)[1]
    bound = value if ceiling == resource.RLIM_INFINITY else min(value, ceiling)
    try:
        resource.setrlimit(kind, (bound, bound))
    except ValueError as error:  # so it calls EPERM
        raise OSError(errno.EPERM, str(error)) from error


def _drop_capabilities() -> None:
    version_3 = 0x20080522
    header = struct.pack("=Ii", version_3, 0)
    _checked(_libc.capset(header, bytes(24)))


# Landlock.

_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446
_RULESET_VERSION, _PATH_BENEATH = 1, 1
_WRITE_FILE, _READ_FILE, _READ_DIR, _TRUNCATE = 1 << 1, 1 << 2, 1 << 3, 1 << 14
_RIGHTS: Final = {1: 13, 2: 14, 3: 15, 4: 15, 5: 16}
"""How many rights over files each version of the interface knows; later ones know no more."""
_TCP: Final = 0b11
"""Binding and connecting, from version 4."""
_SCOPES: Final = 0b11
"""Abstract sockets and signals, from version 6."""

_LIBRARIES: Final = """
libatomic libb libbz libc libcrypt libcrypto libdb libdl libedit libexpat libffi libgcc_s libgdbm
libgdbm_compat libgomp liblzma libm libmpdec libncurses libncursesw libnsl libpanel libpanelw
libpthread libreadline libresolv librt libsqlite libssl libstdc++ libtinfo libtinfow libtirpc
libutil libuuid libz libzstd
"""
"""What extension modules of the standard library load, without version numbers."""


def readable(numpy_folder: str, library: Iterable[str]) -> Iterator[tuple[str, bool]]:
    """The paths that honest code reads, as modules are imported when they are needed.

    Each with whether it is a folder. `library` are the folders of the standard library; it goes
    entry by entry, as the folder of installed packages may lie in it.
    """
    yield from ((os.devnull, False), (numpy_folder, True), (numpy_folder + ".libs", True))
    for folder in library:
        with contextlib.suppress(OSError), os.scandir(folder) as entries:
            for entry in entries:
                if entry.name not in ("site-packages", "dist-packages"):
                    yield entry.path, entry.is_dir()
    yield "/etc/ld.so.cache", False
    multiarch = getattr(sys.implementation, "_multiarch", "")
    folders = ["/lib", "/usr/lib", "/lib64", "/usr/lib64", "/usr/local/lib"]
    folders += [f"/lib/{multiarch}", f"/usr/lib/{multiarch}", os.path.join(sys.base_prefix, "lib")]
    libraries = frozenset(_LIBRARIES.split())
    for folder in dict.fromkeys(map(os.path.realpath, folders)):
        with contextlib.suppress(OSError):
            for name in os.listdir(folder):
                stem, dot_so, _ = name.partition(".so")
                if dot_so and stem.rstrip("0123456789.-") in libraries:
                    yield f"{folder}/{name}", False


def _restrict_files(paths: Iterator[tuple[str, bool]]) -> int:
    """Confine files, TCP and signals; the version of the interface. Raises `OSError`."""
    abi = _call(_CREATE_RULESET, None, 0, _RULESET_VERSION)
    rights = (1 << _RIGHTS.get(abi, 16)) - 1
    handled = struct.pack("=QQQ", rights, _TCP if abi >= 4 else 0, _SCOPES if abi >= 6 else 0)
    ruleset = _call(_CREATE_RULESET, handled, 8 if abi < 4 else 16 if abi < 6 else 24, 0)
    for path, is_folder in paths:
        try:
            opened = os.open(path, os.O_PATH | os.O_CLOEXEC)
        except OSError:
            continue
        allowed = _READ_FILE | (_READ_DIR if is_folder else 0)
        if path == os.devnull:
            allowed |= rights & (_WRITE_FILE | _TRUNCATE)
        _call(_ADD_RULE, ruleset, _PATH_BENEATH, struct.pack("=Qi", allowed, opened), 0)
        os.close(opened)
    _call(_RESTRICT_SELF, ruleset, 0)
    os.close(ruleset)
    return abi


# seccomp.

_MACHINES: Final = {"x86_64": (0, 0xC000003E), "aarch64": (1, 0xC00000B7)}
"""The column of the tables below, and the name of the calling convention in a filter."""

_ALLOWED: Final = """
read:0:63 write:1:64 readv:19:65 writev:20:66 pread64:17:67 pwrite64:18:68 lseek:8:62 close:3:57
close_range:436:436 dup:32:23 dup2:33 dup3:292:24 pipe:22 pipe2:293:59 eventfd2:290:19
fstat:5:80 stat:4 lstat:6 newfstatat:262:79 statx:332:291 access:21 faccessat:269:48
faccessat2:439:439 readlink:89 readlinkat:267:78 getcwd:79:17 getdents64:217:61
ftruncate:77:46 fsync:74:82 fdatasync:75:83 fadvise64:221:223
poll:7 ppoll:271:73 select:23 pselect6:270:72 epoll_create1:291:20 epoll_ctl:233:21
epoll_wait:232 epoll_pwait:281:22
mmap:9:222 munmap:11:215 mremap:25:216 mprotect:10:226 madvise:28:233 msync:26:227 brk:12:214
membarrier:324:283
rt_sigaction:13:134 rt_sigprocmask:14:135 rt_sigreturn:15:139 rt_sigpending:127:136
rt_sigsuspend:130:133 rt_sigtimedwait:128:137 sigaltstack:131:132 pause:34 alarm:37
getitimer:36:102 setitimer:38:103 restart_syscall:219:128
futex:202:98 futex_waitv:449:449 set_robust_list:273:99 get_robust_list:274:100 rseq:334:293
set_tid_address:218:96 arch_prctl:158
sched_yield:24:124 sched_getaffinity:204:123 sched_getparam:143:121 sched_getscheduler:145:120
sched_get_priority_max:146:125 sched_get_priority_min:147:126 getcpu:309:168
clock_gettime:228:113 clock_getres:229:114 clock_nanosleep:230:115 nanosleep:35:101
gettimeofday:96:169 time:201 times:100:153 getrusage:98:165 getrlimit:97:163 sysinfo:99:179
uname:63:160 umask:95:166 getrandom:318:278
getpid:39:172 getppid:110:173 gettid:186:178 getuid:102:174 geteuid:107:175 getgid:104:176
getegid:108:177 getresuid:118:148 getresgid:120:150 getgroups:115:158 getpgid:121:155
getpgrp:111 getsid:124:156 capget:125:90
wait4:61:260 waitid:247:95 exit:60:93 exit_group:231:94
"""
"""What Python, NumPy and threads need: name, number on x86-64, number on AArch64 if it has it."""

_OPEN, _OPENAT, _CLONE, _CLONE3 = (2, None), (257, 56), (56, 220), (435, 435)
_KILL, _TGKILL, _PRLIMIT = (62, 129), (234, 131), (302, 261)
_SOCKETPAIR, _SENDTO, _RECVFROM = (53, 199), (44, 206), (45, 207)
_FCNTL, _IOCTL, _PRCTL, _SECCOMP = (72, 25), (16, 29), (157, 167), (317, 277)

_FCNTL_COMMANDS: Final = (0, 1, 2, 3, 4, 1030)
"""Duplicates and flags; not F_SETOWN and F_SETSIG, which send signals to other processes."""
_IOCTL_REQUESTS: Final = (0x5401, 0x5413, 0x541B, 0x5421, 0x5450, 0x5451)
"""TCGETS (isatty), TIOCGWINSZ, FIONREAD, FIONBIO, FIONCLEX, FIOCLEX."""
_CLONE_THREAD = 0x10000
_AF_UNIX, _SOCK_STREAM = 1, 1
_O_ACCMODE, _O_CREAT, _O_TRUNC, _O_TMPFILE = 0o3, 0o100, 0o1000, 0o20000000

# Instructions of a classic BPF program: (code, jump if true, jump if false, constant).
_Instruction = tuple[int, int, int, int]
_LOAD, _AND, _JUMP, _IF_EQUAL, _IF_SET, _RETURN = 0x20, 0x54, 0x05, 0x15, 0x45, 0x06
_ERRNO, _ALLOW = 0x00050000, 0x7FFF0000
_FILTER_MODE, _SPEC_ALLOW = 1, 4
_yes: _Instruction = (_RETURN, 0, 0, _ALLOW)
_no: _Instruction = (_RETURN, 0, 0, _ERRNO | errno.EPERM)
_unknown: _Instruction = (_RETURN, 0, 0, _ERRNO | errno.ENOSYS)


def _argument(index: int, half: int = 0) -> _Instruction:
    """Load the lower or the upper half of an argument of the call (little-endian machines)."""
    return (_LOAD, 0, 0, 16 + 8 * index + 4 * half)


def _one_of(index: int, values: tuple[int, ...]) -> list[_Instruction]:
    tests = [(_IF_EQUAL, len(values) - place, 0, one) for place, one in enumerate(values)]
    return [_argument(index), *tests, _no, _yes]


def _demand(index: int, value: int, mask: int = 0xFFFFFFFF, half: int = 0) -> list[_Instruction]:
    """Go on only where an argument has that value."""
    return [_argument(index, half), (_AND, 0, 0, mask), (_IF_EQUAL, 1, 0, value), _no]


def _unless_set(index: int, flags: int) -> list[_Instruction]:
    return [_argument(index), (_IF_SET, 0, 1, flags), _no, _yes]


def _opening(index: int, abi: int) -> list[_Instruction]:
    """Which flags of `open` are allowed: those that Landlock does not look after are not."""
    if abi == 0:
        return _unless_set(index, _O_ACCMODE | _O_CREAT | _O_TRUNC | _O_TMPFILE)
    if abi < 3:  # it can't tell that a file opened for reading is truncated
        truncates = (_IF_SET, 0, 2, _O_TRUNC)
        return [_argument(index), truncates, (_IF_SET, 1, 0, _O_ACCMODE), _no, _yes]
    return [_yes]


def seccomp_filter(machine: str, pid: int, abi: int) -> bytes:
    """The program: `pid` is the worker's own, `abi` the version of Landlock in force (0: none).

    Raises `OSError` (ENOSYS) where the machine's system calls are not known here.
    """
    if machine not in _MACHINES or sys.byteorder != "little":
        raise OSError(errno.ENOSYS, f"no list of system calls for {machine}")
    column, convention = _MACHINES[machine]
    allowed = [
        int(numbers[column])
        for _, *numbers in (entry.split(":") for entry in _ALLOWED.split())
        if column < len(numbers)
    ]
    looked_at: tuple[tuple[tuple[int | None, ...], list[_Instruction]], ...] = (
        (_OPENAT, _opening(2, abi)),
        (_OPEN, _opening(1, abi)),
        (_CLONE, [_argument(0), (_IF_SET, 1, 0, _CLONE_THREAD), _no, _yes]),
        (_CLONE3, [_unknown]),  # its flags are out of reach; the C library then falls back
        (_KILL, _one_of(0, (pid,))),
        (_TGKILL, _one_of(0, (pid,))),
        (_PRLIMIT, _one_of(0, (0, pid))),
        # Two connected ends within the process, which event loops wake themselves with. A stream
        # of which neither end can be connected elsewhere; data for an address is refused.
        (_SOCKETPAIR, [*_demand(0, _AF_UNIX), *_demand(1, _SOCK_STREAM, 0xF), _yes]),
        (_SENDTO, [*_demand(4, 0), *_demand(4, 0, half=1), _yes]),
        (_RECVFROM, [_yes]),
        (_FCNTL, _one_of(1, _FCNTL_COMMANDS)),
        (_IOCTL, _one_of(1, _IOCTL_REQUESTS)),
        (_PRCTL, _one_of(0, (_PR_SET_NAME, _PR_GET_NAME))),
    )
    program: list[_Instruction] = [
        (_LOAD, 0, 0, 4),
        (_IF_EQUAL, 1, 0, convention),
        _no,
        (_LOAD, 0, 0, 0),
    ]
    program += [
        (_IF_EQUAL, len(allowed) - place, 0, number) for place, number in enumerate(allowed)
    ]
    program += [(_JUMP, 0, 0, 1), _yes]
    for numbers, body in looked_at:
        number = numbers[column]
        if number is not None:
            program += [(_IF_EQUAL, 0, len(body), number), *body]
    program.append(_no)
    return b"".join(struct.pack("=HBBI", *instruction) for instruction in program)


def _restrict_calls(abi: int) -> None:
    machine = os.uname().machine
    program = seccomp_filter(machine, os.getpid(), abi)
    buffer = ctypes.create_string_buffer(program, len(program))
    described = struct.pack("@HxxxxxxP", len(program) // 8, ctypes.addressof(buffer))
    number = _SECCOMP[_MACHINES[machine][0]]
    try:
        # Without the flag, kernels before 5.16 slow the whole thread down.
        _call(number, _FILTER_MODE, _SPEC_ALLOW, described)
    except OSError as error:
        if error.errno != errno.EINVAL:
            raise
        _call(number, _FILTER_MODE, 0, described)
