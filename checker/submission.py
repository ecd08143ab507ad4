"""The candidate's code as hidden tests see it: `submission.bce_loss(y, p)` crosses to the worker.

Every call is recorded: the records give the smallest counterexample, the rules that hold on every
call, and the diagnosis.
"""

from __future__ import annotations

import difflib
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from types import FunctionType, ModuleType
from typing import Any, Final, Protocol, TypeAlias

import numpy as np

from checker.comparison import leaves
from checker.kata import Budget, Kata
from checker.launch import (
    Worker,
    WorkerDied,
    WorkerError,
    WorkerMisspoke,
    WorkerOutgrew,
    WorkerTimedOut,
)
from checker.report import LoadError
from checker.worker import Seeded, Session, Source, decode, encode

LOAD_SECONDS: Final = 10.0
"""What loading the file may take, what it computes beforehand included."""
MAX_REPLIES: Final = 128 * 1024**2
"""Bytes of all that the calls of one grading may return: the judge keeps it."""
OUT_OF_REACH: Final = "files, the network and other processes are out of reach here"


@dataclass(frozen=True, slots=True)
class Returned:
    """A call gave a value.

    `changed` holds the arguments afterwards, where they are not as before; `overwritten` is the
    number of an earlier call whose result is no longer what it was.
    """

    value: Any
    changed: tuple[list[Any], dict[str, Any]] | None
    overwritten: int | None
    warnings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Threw:
    """A call raised in the candidate's code; `traceback` holds the frames of their file."""

    type: str
    message: str
    traceback: str


class WorkerOverflowed(WorkerError):
    """The replies come to more than `MAX_REPLIES`."""


Answer: TypeAlias = Returned | Threw


@dataclass(frozen=True, slots=True)
class Call:
    """One call and its answer; None where the worker did not live to give one."""

    number: int
    function: str
    program: str | None
    """The source of `function` where it is the judge's, written over what the file defines."""
    arguments: tuple[Any, ...]
    keywords: dict[str, Any]
    answer: Answer | None
    seconds: float
    generation: int
    """Which loading of the file answered: state of the candidate's does not outlive it."""

    def head(self, reseed: int | None, reuse: bool) -> bytes:
        """How the request begins; `body` follows."""
        return encode(["call", self.number, self.program, self.function, reseed, reuse])

    def body(self) -> bytes:
        """The arguments as they cross."""
        return encode([list(self.arguments), self.keywords])

    @property
    def size(self) -> int:
        """Numbers among the arguments, by which counterexamples are compared."""
        held = leaves([*self.arguments, *self.keywords.values()])
        return sum(int(leaf.size) if isinstance(leaf, np.ndarray) else 1 for leaf in held)


class SubmissionRaised(Exception):
    """The candidate's code raised."""

    __match_args__ = ("threw",)

    def __init__(self, threw: Threw) -> None:
        super().__init__(f"{threw.type}: {threw.message}")
        self.threw = threw


class CallEnded(BaseException):
    """No answer will come: out of time, or the worker is dead.

    Not an `Exception`, so that Hypothesis lets it through at once and shrinks no hang.
    """

    def __init__(self, message: str, *, timed_out: bool) -> None:
        super().__init__(message)
        self.message = message
        self.timed_out = timed_out


class Channel(Protocol):
    """Where requests go: a worker process, or the judge's own process for trusted sources."""

    def exchange(self, payload: bytes, seconds: float) -> Any:
        """The decoded reply. Raises `WorkerError` where none comes."""


class LocalChannel:
    """A submission in the judge's own process: reference solutions and catalogued mistakes."""

    def __init__(self) -> None:
        self._session = Session()
        self._fresh: list[str] = []

    def exchange(self, payload: bytes, seconds: float) -> Any:
        """The decoded reply."""
        del seconds  # trusted code ends
        reply = decode(self._session.answer(payload))
        self._fresh = self._fresh or _state(self._session.module)
        return reply

    def remembers(self) -> bool:
        """Whether calls have left something behind in the module."""
        return _state(self._session.module) != self._fresh


def _state(module: ModuleType) -> list[str]:
    """What functions can keep: globals, attributes, mutable defaults, a cache."""
    state = []
    for name, value in vars(module).items():
        if isinstance(value, FunctionType):
            state.append(f"{name} {vars(value)} {value.__defaults__} {value.__kwdefaults__}")
        elif hasattr(value, "cache_info"):
            state.append(f"{name} {value.cache_info()}")
        elif isinstance(value, (list, set, int, float, np.ndarray)) or (
            isinstance(value, dict) and name != "__builtins__"
        ):
            state.append(f"{name} {value}")
        else:
            state.append(name)
    return state


class Loader:
    """Opens channels that have the candidate's file loaded, each from a fresh worker."""

    def __init__(
        self, source: bytes, *, module: str, file: str, open_channel: Callable[[], Channel]
    ) -> None:
        self._request = encode(["load", source, module, file])
        self._open = open_channel
        self._file = file

    def load(self, seconds: float) -> tuple[Channel, list[str]] | LoadError:
        """A channel and the names of all callables in the file, or why it can't be loaded."""
        channel = self._open()
        try:
            reply = channel.exchange(self._request, min(seconds, LOAD_SECONDS))
        except WorkerError as error:
            if isinstance(channel, Worker):
                channel.close()
            why = _how_it_ended(error, min(seconds, LOAD_SECONDS))
            return LoadError(f"importing {self._file} {why}", "")
        match reply:
            case ["loaded", list() as names]:
                return channel, [name for name in names if isinstance(name, str)]
            case ["unloadable", str() as kind, str() as message, str() as traceback]:
                return LoadError(_why_unloadable(self._file, kind, message), traceback)
            case _:
                return LoadError(f"importing {self._file} broke the pipe to the judge", "")


def undefined(kata: Kata, names: Sequence[str], file: str) -> LoadError | None:
    """The first function of the kata that is not among the names which the file defines."""
    for function in kata.functions:
        if function not in names:
            near = difflib.get_close_matches(function, names, n=1)
            hint = f"; did you mean its `{near[0]}`?" if near else ""
            return LoadError(f"{file} defines no function `{function}`{hint}", "")
    return None


_USUAL: Final = Budget()


class Submission:
    """What hidden tests call; its attributes are the candidate's functions."""

    def __init__(self, loader: Loader, budget: Budget = _USUAL) -> None:
        self._loader = loader
        self._budget = budget
        self._channel: Channel | None = None
        self._spent = 0.0
        self._received = 0
        self._generation = 0
        self._asked = 0
        self.calls: list[Call] = []

    def __getattr__(self, name: str) -> Callable[..., Any]:
        if name.startswith("_"):
            raise AttributeError(name)
        return partial(self._call, name, None)

    def run(self, program: Source, *args: Any, **keywords: Any) -> Any:
        """What a function of the test's returns, run where the candidate's file is loaded.

        It sees what the file defines, so that a test can use classes: make objects, call methods.
        """
        return self._call(program.name, program.text, *args, **keywords)

    def open(self) -> list[str] | LoadError:
        """Load the file into a worker, unless one has it; the names of its callables."""
        began = time.monotonic()
        loaded = self._loader.load(self._left())
        self._spent += time.monotonic() - began
        if isinstance(loaded, LoadError):
            return loaded
        self._channel, names = loaded
        self._generation += 1
        return names

    def repeat(self, call: Call, *, reseed: int | None = None, reuse: bool = False) -> Answer:
        """The answer to the same call now, unrecorded. Raises `CallEnded` where none comes.

        `reseed` sets the global generators; with `reuse` the arguments are the very objects of the
        call before, with new contents.
        """
        answer = self._ask(call, reseed, reuse).answer
        assert answer is not None
        return answer

    def seconds_of(self, call: Call, times: int) -> list[float]:
        """How long the same call takes, made that many times more; empty where it ends badly."""
        try:
            return [self._ask(call).seconds for _ in range(times)]
        except CallEnded:
            return []

    @property
    def out_of_time(self) -> bool:
        """Whether all the seconds, or all the bytes, of the grading are used up."""
        return self._left() <= 0.0 or self._received > MAX_REPLIES

    def _left(self) -> float:
        return self._budget.total_seconds - self._spent

    def _call(self, name: str, program: str | None, *args: Any, **keywords: Any) -> Any:
        call = self._ask(Call(0, name, program, _held(args), _held(keywords), None, 0.0, 0))
        self.calls.append(call)
        match call.answer:
            case Returned(value):
                return value
            case Threw() as threw:
                raise SubmissionRaised(threw)
            case None:
                raise AssertionError("a call without an answer ends in CallEnded")

    def _ask(self, call: Call, reseed: int | None = None, reuse: bool = False) -> Call:
        """The call, made now and with its answer."""
        if self._channel is None:
            loaded = self.open()
            if isinstance(loaded, LoadError):
                raise CallEnded(loaded.message, timed_out=False)
        assert self._channel is not None
        seconds = min(self._budget.call_seconds, self._left())
        if seconds <= 0.0:
            total = self._budget.total_seconds
            raise CallEnded(f"all calls together took over {total:g} s", timed_out=True)
        self._asked += 1
        request = replace(
            call,
            number=self._asked,
            answer=None,
            seconds=seconds,
            generation=self._generation,
        )
        payload = request.head(reseed, reuse) + request.body()
        began = time.monotonic()
        try:
            reply = self._channel.exchange(payload, seconds)
            if isinstance(self._channel, Worker):
                self._received += self._channel.received
                if self._received > MAX_REPLIES:
                    raise WorkerOverflowed
            return answered(reply, request, time.monotonic() - began)
        except WorkerError as error:
            if isinstance(self._channel, Worker):
                self._channel.close()
            self._channel = None
            self.calls.append(request)
            message = f"the call {_how_it_ended(error, seconds)}"
            raise CallEnded(message, timed_out=isinstance(error, WorkerTimedOut)) from None
        finally:
            self._spent += time.monotonic() - began


def answered(reply: Any, request: Call, elapsed: float) -> Call:
    """The call with its answer and its seconds, which are at most those that have elapsed here.

    Raises `WorkerMisspoke` where the reply is none to this call.
    """
    match reply:
        case [int() as number, *said] if number == request.number:
            pass
        case _:
            raise WorkerMisspoke("no reply to this call")
    match said:
        case [
            "returned",
            value,
            changed,
            int() | None as over,
            float() as seconds,
            list() as notes,
        ]:
            after = _after(changed, request)
            answer: Answer = Returned(value, after, over, tuple(map(str, notes)))
        case ["raised", str() as kind, str() as message, str() as frames, float() as seconds]:
            answer = Threw(kind, message, frames)
        case _:
            raise WorkerMisspoke("no reply to this call")
    if not 0.0 <= seconds <= elapsed:
        seconds = elapsed
    return replace(request, answer=answer, seconds=seconds)


def _after(changed: Any, request: Call) -> tuple[list[Any], dict[str, Any]] | None:
    match changed:
        case None:
            return None
        case [list() as args, dict() as keywords] if (
            len(args) == len(request.arguments) and keywords.keys() == request.keywords.keys()
        ):
            return args, keywords
        case _:
            raise WorkerMisspoke("arguments that are none")


def _how_it_ended(error: WorkerError, seconds: float) -> str:
    match error:
        case WorkerTimedOut() if seconds < 1.0:
            return "used up what was left of the seconds of all calls together and was ended"
        case WorkerTimedOut():
            return f"took more than {seconds:.0f} s and was ended"
        case WorkerOutgrew():
            return "used up the memory that it may have"
        case WorkerOverflowed():
            return f"returned more than {MAX_REPLIES >> 20} MiB, all calls together"
        case WorkerDied(status=status) if status >= 0x80000000:
            return f"crashed the process (Windows says {status:#x})"
        case WorkerDied(status=status) if status < 0:
            return f"killed the process ({_signal_name(-status)})"
        case WorkerDied(status=status):
            return f"ended the process itself (exit status {status})"
        case _:
            return "broke the pipe to the judge (something was written to it, or it was closed)"


def _signal_name(number: int) -> str:
    import signal

    names = {
        "SIGSEGV": "a segmentation fault",
        "SIGKILL": "killed: out of memory, or by itself",
        "SIGABRT": "aborted",
        "SIGXCPU": "too many processor seconds",
    }
    try:
        name = signal.Signals(number).name
    except ValueError:
        return f"signal {number}"
    return names.get(name, name)


def _why_unloadable(file: str, kind: str, message: str) -> str:
    match kind:
        case "SyntaxError" | "IndentationError" | "TabError":
            return f"{file} is not valid Python: {message}"
        case "ValueError" if "null bytes" in message:
            return f"{file} is not a Python text file: it holds null bytes"
        case "UnicodeDecodeError":
            return f"{file} is not a Python text file: {message}"
        case "SystemExit":
            return f"{file} called sys.exit() while it was imported; remove that call"
        case "EOFError":
            return f"{file} waits for input() while it is imported; there is none to read"
        case "PermissionError":
            return f"importing {file} raised PermissionError ({message}): {OUT_OF_REACH}"
        case "ModuleNotFoundError":
            return (
                f"{file} imports what is not here ({message}): use NumPy and the standard library"
            )
        case _:
            return f"importing {file} raised {kind}: {message}"


def _held(value: Any) -> Any:
    """The same arrays in containers of the record's own: a test may go on to change its dicts."""
    match value:
        case dict():
            return {key: _held(part) for key, part in value.items()}
        case list() | tuple():
            return type(value)(map(_held, value))
        case _:
            return value


def live(value: Any) -> Any:
    """An argument as a trusted function takes it: a fresh generator for its seed, a function."""
    match value:
        case Seeded():
            return value.generator()
        case Source():
            return value.function()
        case dict():
            return {key: live(part) for key, part in value.items()}
        case list() | tuple():
            return type(value)(map(live, value))
        case _:
            return value
