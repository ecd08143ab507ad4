"""Time and memory against yardsticks of the same machine: `python tests/benchmark.py [ROUNDS]`.

Each command is run alternately with its yardstick, so that a busy machine slows both; the ratio is
that of the medians. Y is what a judge can't do without, P is the bare interpreter:

    Y = python -c "import numpy, hypothesis.extra.numpy, click, rich.console"
    P = python -c pass

It exits with 1 where a bar is missed. It is no test: a number that depends on the machine's mood
should not stop a change.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from statistics import median

import numpy as np

from checker import launch
from checker.kata import ROOT, Budget, all_katas, find_kata
from checker.launch import Workers
from checker.mistakes import load_mistakes
from checker.submission import Loader, Submission

Y = [sys.executable, "-c", "import numpy, hypothesis.extra.numpy, click, rich.console"]
P = [sys.executable, "-c", "pass"]
SCRIPT = Path(sys.executable).with_name("kata")
KATA = [str(SCRIPT)] if SCRIPT.exists() else [sys.executable, "-m", "checker"]
CORE = (
    *("relu_derivative", "bce_loss", "softmax_ce_gradient"),
    *("backward_pass", "l2_regularization", "mini_batch"),
)
"""The katas whose mistakes are measured, too, and that are watched."""
SLOWEST = 3
"""Mistakes of each kata that are measured in full, of those that took longest in a first run."""


@dataclass(frozen=True, slots=True)
class Line:
    """One measurement, in the unit that its bar is in."""

    what: str
    value: float
    unit: str
    bar: float
    note: str = ""

    @property
    def holds(self) -> bool:
        """Whether the value is within the bar."""
        return self.value <= self.bar


class Bench:
    """Runs commands in a folder and with a history of their own."""

    def __init__(self, folder: Path, rounds: int) -> None:
        self.folder = folder
        self.rounds = rounds
        self.environment = os.environ | {"KATA_HOME": str(folder / "history")}
        self.environment["PYTHONPATH"] = str(ROOT)

    def start(
        self, command: list[str], stderr: int = subprocess.DEVNULL
    ) -> subprocess.Popen[bytes]:
        """Start a command; its output is thrown away."""
        return subprocess.Popen(
            command,
            cwd=self.folder,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=stderr,
        )

    def seconds(self, command: list[str], status: int) -> float:
        """What one run takes; the run must end with that status."""
        began = time.perf_counter()
        process = self.start(command)
        found = process.wait()
        took = time.perf_counter() - began
        if found != status:
            raise SystemExit(f"{' '.join(command)} ended with {found} instead of {status}")
        return took

    def ratio(
        self, command: list[str], yardstick: list[str], status: int = 0, written: str = "-"
    ) -> tuple[float, str]:
        """The ratio of the medians over paired, alternating runs, and both medians as text.

        A file `written` by the command is removed before each run.
        """
        pairs = []
        for _ in range(1 + self.rounds):
            (self.folder / written).unlink(missing_ok=True)
            pairs.append((self.seconds(command, status), self.seconds(yardstick, 0)))
        pairs = pairs[1:]  # the first run warms the disk's cache
        ours, theirs = (median(column) for column in zip(*pairs, strict=True))
        return ours / theirs, f"{ours * 1000:.0f} ms against {theirs * 1000:.0f} ms"

    def loaded(self, command: list[str]) -> set[str]:
        """The top-level packages that a `kata` command imports."""
        traced = [sys.executable, "-X", "importtime", "-m", "checker", *command]
        process = self.start(traced, stderr=subprocess.PIPE)
        text = process.communicate()[1].decode()
        names = [line.rpartition("|")[2].strip() for line in text.splitlines()]
        return {name.partition(".")[0] for name in names}

    def peak(self, command: list[str]) -> float:
        """MB of the command and what it starts: the largest sum of living processes' peaks."""
        process = self.start(command)
        largest = 0
        while process.poll() is None:
            largest = max(largest, sum(map(peak_of, family(process.pid))))
            time.sleep(0.002)
        return largest / 1e6


def family(pid: int) -> Iterator[int]:
    """A process and its descendants."""
    yield pid
    with suppress(OSError):
        for task in Path(f"/proc/{pid}/task").iterdir():
            for child in (task / "children").read_text().split():
                yield from family(int(child))


def peak_of(pid: int) -> int:
    """Bytes of resident memory that a process had at its largest."""
    with suppress(OSError):
        for line in Path(f"/proc/{pid}/status").read_text().splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) * 1024
    return 0


def quick_commands(bench: Bench) -> Iterator[Line]:
    """The commands that must answer at once."""
    for command in (["list"], ["show", "backward_pass"], ["start", "backward_pass"], ["--help"]):
        what = f"kata {' '.join(command)}"
        ratio, note = bench.ratio([*KATA, *command], P, written="backward_pass.py")
        (bench.folder / "backward_pass.py").unlink(missing_ok=True)
        heavy = bench.loaded(command) & {"numpy", "hypothesis"}
        yield Line(what, ratio, "P", 5, note)
        yield Line(f"{what}: heavy packages", len(heavy), "", 0, ", ".join(sorted(heavy)))


def checks(bench: Bench) -> Iterator[Line]:
    """`kata check` of each kata: the solution, and of the core the mistakes that take longest."""
    for kata in all_katas():
        path = bench.folder / kata.file_name
        command = [*KATA, "check", kata.name]
        path.write_text(kata.solution(), encoding="utf-8")
        if kata.budget != Budget():  # it trains
            seconds = median(bench.seconds(command, 0) for _ in range(bench.rounds))
            yield Line(f"check {kata.name}, passing", seconds, "s", 10)
            continue
        ratio, note = bench.ratio(command, Y)
        yield Line(f"check {kata.name}, passing", ratio, "Y", 3, note)
        if kata.name not in CORE:
            continue
        yield Line(f"check {kata.name}, memory", bench.peak(command), "MB", 250)
        first: list[tuple[float, str, str]] = []
        for mistake in load_mistakes(kata):
            text = mistake.applied(kata.solution())
            path.write_text(text, encoding="utf-8")
            first.append((bench.seconds(command, 1), mistake.slug, text))
        slowest: list[tuple[float, str, str]] = []
        for _, slug, text in sorted(first, reverse=True)[:SLOWEST]:
            path.write_text(text, encoding="utf-8")
            slowest.append((*bench.ratio(command, Y, status=1), slug))
        ratio, note, slug = max(slowest)
        yield Line(f"check {kata.name}, failing", ratio, "Y", 5, f"{note}: {slug}")


def calls(rounds: int) -> Iterator[Line]:
    """One call through the worker, in microseconds."""
    source = b"def six(*arrays):\n    return arrays\n\ndef one(*arrays):\n    return arrays[0]\n"
    arrays = [np.random.default_rng(number).normal(size=(8, 5)) for number in range(6)]
    with Workers() as workers:
        loader = Loader(source, module="echo", file="echo.py", open_channel=workers.take)
        submission = Submission(loader)
        for name in ("one", "six"):
            function = getattr(submission, name)
            took = []
            for _ in range(200 * rounds):
                began = time.perf_counter()
                function(*arrays)
                took.append(time.perf_counter() - began)
            yield Line(f"a call: six 8x5 arrays in, {name} out", median(took) * 1e6, "us", 300)


def confinement(rounds: int) -> Iterator[Line]:
    """What the layers cost: workers with and without them in turn, their start and their calls."""
    source = b"def same(*arrays):\n    return arrays\n"
    arrays = [np.random.default_rng(number).normal(size=(8, 5)) for number in range(6)]
    confined = launch._BOOT
    bare = confined.replace("confinement.confine", "lambda *_: ([], [])")
    started: dict[str, list[float]] = {confined: [], bare: []}
    called: dict[str, list[float]] = {confined: [], bare: []}
    for _ in range(4 * rounds):
        with Workers() as with_layers, Workers() as without:
            pairs = []
            for boot, workers in ((confined, with_layers), (bare, without)):
                launch._BOOT = boot
                began = time.perf_counter()
                worker = workers.take()
                worker.layers()
                started[boot].append(time.perf_counter() - began)
                opened = iter([worker]).__next__
                loader = Loader(source, module="m", file="m.py", open_channel=opened)
                pairs.append((boot, Submission(loader)))
            for number in range(300):
                for boot, submission in pairs if number % 2 else pairs[::-1]:
                    began = time.perf_counter()
                    submission.same(*arrays)
                    called[boot].append(time.perf_counter() - began)
    launch._BOOT = confined
    ours, theirs = (median(started[boot]) * 1000 for boot in (confined, bare))
    yield Line("confinement, start", ours - theirs, "ms", 10, f"{ours:.0f} ms against {theirs:.0f}")
    ours, theirs = (median(called[boot]) * 1e6 for boot in (confined, bare))
    note = f"{ours:.0f} us against {theirs:.0f}"
    yield Line("confinement, a call", 100 * (ours / theirs - 1), "%", 5, note)


def watching(bench: Bench) -> Iterator[Line]:
    """From a save to the last line of the verdict, at a pipe of `kata watch`.

    The solution and as many of its mistakes are saved in turn; each is a save of its own.
    """
    for kata in map(find_kata, CORE):
        path = bench.folder / kata.file_name
        path.write_text(kata.stub(), encoding="utf-8")
        with Watched(bench, kata.name) as watched:
            watched.verdict()
            took: dict[str, list[float]] = {"PASSED": [], "FAILED": []}
            mistakes = load_mistakes(kata)
            for number in range(2 * bench.rounds):
                text = kata.solution()
                if number % 2:
                    text = mistakes[number // 2 % len(mistakes)].applied(text)
                time.sleep(1.0)  # nobody saves sooner, and the next worker is ready by then
                began = time.perf_counter()
                path.write_text(text, encoding="utf-8")
                verdict = watched.verdict()
                took[verdict].append(time.perf_counter() - began)
        passed, failed = (1000 * median(times) for times in took.values())
        both = median([*took["PASSED"], *took["FAILED"]])
        note = f"{passed:.0f} ms passing, {failed:.0f} ms failing"
        yield Line(f"watch {kata.name}, save to verdict", both, "s", 0.35, note)


class Watched:
    """`kata watch` with its output at a pipe."""

    def __init__(self, bench: Bench, kata: str) -> None:
        self._process = subprocess.Popen(
            [*KATA, "watch", kata],
            cwd=bench.folder,
            env=bench.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            encoding="utf-8",
        )

    def verdict(self) -> str:
        """Wait for the next one: its word, once its line is here."""
        assert self._process.stdout is not None
        for line in self._process.stdout:
            word = line.split(" ", 1)[0]
            if word in ("PASSED", "FAILED", "ERROR"):
                return word
        raise SystemExit("kata watch has ended")

    def __enter__(self) -> Watched:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.terminate()
        self._process.communicate()


def main() -> int:
    """Measure, print a line as soon as it is known, and return the exit status."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 7
    missed = 0
    with tempfile.TemporaryDirectory(prefix="kata-benchmark-") as name:
        bench = Bench(Path(name), rounds)
        print(f"medians of {rounds} paired runs, {' '.join(KATA)}")
        groups = (
            calls(rounds),
            confinement(rounds),
            quick_commands(bench),
            checks(bench),
            watching(bench),
        )
        for group in groups:
            for line in group:
                missed += not line.holds
                verdict = "ok  " if line.holds else "OVER"
                measured = f"{line.value:7.2f} {line.unit:2} of {line.bar:3g}"
                print(f"{verdict} {line.what:42} {measured}  {line.note}", flush=True)
    print(f"{missed} over the bar" if missed else "every bar holds")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
