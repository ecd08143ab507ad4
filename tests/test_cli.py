"""The command as a whole: help, errors, completion, start-up."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from subprocess import CompletedProcess

import pytest
from platformdirs import user_data_path

from checker import __version__
from checker.cli.group import COMMANDS
from checker.cli.state import data_folder
from checker.kata import ROOT, find_kata, kata_names

Run = Callable[..., CompletedProcess[str]]


def test_help_lists_every_command(run: Run) -> None:
    """`kata` and `kata --help` print the same help, with every command in it."""
    bare, asked = run(), run("--help")
    assert bare.returncode == asked.returncode == 0
    assert bare.stdout == asked.stdout
    assert bare.stderr == ""
    for name in COMMANDS:
        assert f"  {name} " in asked.stdout


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_examples(run: Run, name: str) -> None:
    """The help of each command fits in 80 columns and shows how it is typed."""
    done = run(name, "--help")
    assert done.returncode == 0
    assert f"  kata {name}" in done.stdout.partition("Example")[2]
    assert max(map(len, done.stdout.splitlines())) <= 80


@pytest.mark.parametrize("name", COMMANDS)
def test_table_of_commands_is_true(name: str) -> None:
    """Each module of the table holds its command, under its name."""
    module, _ = COMMANDS[name]
    command = getattr(import_module(f"checker.cli.{module}"), f"{name}_command")
    assert command.name == name


def test_version(run: Run) -> None:
    """`kata --version` prints the version of the package."""
    assert run("--version").stdout == f"kata {__version__}\n"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("chekc",), "did you mean `kata check`"),
        (("show", "backward_pas"), "did you mean backward_pass"),
        (("start", "qqqqqqqq"), "`kata list` prints them all"),
        (("check", "bce_los"), "did you mean bce_loss"),
        (("check", "--kata", "bce_los"), "did you mean bce_loss"),
        (("verify", "bce_loss", "mini_bach"), "did you mean mini_batch"),
    ],
)
def test_unknown_names_get_the_nearest(run: Run, arguments: tuple[str, ...], said: str) -> None:
    """A command or kata that does not exist is one sentence with the nearest names, status 2."""
    done = run(*arguments)
    assert done.returncode == 2
    assert done.stdout == ""
    assert said in done.stderr
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.parametrize(
    "arguments", [("--help",), ("list",), ("show", "backward_pass"), ("start", "backward_pass")]
)
def test_light_commands_load_nothing_heavy(
    work: Path, environment: dict[str, str], arguments: tuple[str, ...]
) -> None:
    """`--help`, `list`, `show` and `start` import neither NumPy, Hypothesis nor rich."""
    code = "from checker.cli import main; main()"
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-c", code, *arguments],
        cwd=work,
        env=environment,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0
    loaded = {line.rpartition("|")[2].strip() for line in done.stderr.splitlines()}
    assert "click" in loaded
    heavy = {"numpy", "hypothesis", "rich", "subprocess", "asyncio", "platformdirs"}
    assert not loaded & heavy


def complete(run: Run, *words: str) -> list[str]:
    """What the shell offers behind the words."""
    done = run(
        _KATA_COMPLETE="bash_complete",
        COMP_WORDS=" ".join(("kata", *words)),
        COMP_CWORD=str(len(words)),
    )
    return done.stdout.split()


def test_shell_completes_commands_and_katas(run: Run) -> None:
    """The shell completes commands, the names of katas, and files where a path may stand."""
    assert complete(run, "ch") == ["plain,check"]
    assert complete(run, "start", "bce") == ["plain,bce_loss"]
    assert len(complete(run, "hint", "")) == len(kata_names())
    assert complete(run, "check", "bac") == ["plain,backward_pass"]
    assert complete(run, "check", "answers/") == ["file,answers/"]
    assert complete(run, "verify", "bce_loss", "mini") == ["plain,mini_batch"]


def test_reader_may_leave(work: Path, environment: dict[str, str]) -> None:
    """`kata show ... | head -1` says nothing about the broken pipe."""
    shell = f"{sys.executable} -m checker show backward_pass | head -1"
    done = subprocess.run(
        shell, shell=True, cwd=work, env=environment, capture_output=True, text=True
    )
    assert done.stdout.startswith("# ")
    assert done.stderr == ""


@pytest.mark.parametrize("closed", [">&-", "2>&-", "<&-", ">&- 2>&- <&-"])
def test_closed_streams(work: Path, environment: dict[str, str], closed: str) -> None:
    """Commands work where standard streams are closed; the status still tells."""
    (work / "bce_loss.py").write_text(find_kata("bce_loss").solution())
    for command, status in (("list", 0), ("check", 0), ("check nothing", 2)):
        shell = f"{sys.executable} -m checker {command} {closed}"
        done = subprocess.run(shell, shell=True, cwd=work, env=environment, capture_output=True)
        assert done.returncode == status, command
        assert b"Traceback" not in done.stderr


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1252", "utf-8"])
def test_any_encoding_will_do(run: Run, encoding: str) -> None:
    """A terminal that lacks characters gets others in their place, never a traceback."""
    run("start", "backward_pass")
    for arguments in (("show",), ("check",), ("list",), ("hint",)):
        done = run(*arguments, PYTHONIOENCODING=encoding, PYTHONUTF8="0")
        assert done.returncode in (0, 1)
        assert "Traceback" not in done.stderr


def test_no_colour_on_a_pipe_nor_where_unwanted(
    run: Run, terminal: Callable[..., tuple[int, str]]
) -> None:
    """Colours are for terminals; `NO_COLOR` turns them off there too."""
    assert "\x1b" not in run("show", "bce_loss").stdout
    assert "\x1b" in terminal("show", "bce_loss")[1]
    assert "\x1b" not in terminal("show", "bce_loss", NO_COLOR="1")[1]


@pytest.mark.parametrize("shared", [None, "", "/some/where"])
def test_history_lies_where_the_platform_wants_it(
    monkeypatch: pytest.MonkeyPatch, shared: str | None
) -> None:
    """Without `KATA_HOME` the folder is the one that platformdirs names."""
    monkeypatch.delenv("KATA_HOME", raising=False)
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    if shared is not None:
        monkeypatch.setenv("XDG_DATA_HOME", shared)
    assert data_folder() == user_data_path("kata", appauthor=False)


@pytest.mark.skipif(sys.platform != "linux", reason="/dev/full is a device of Linux")
@pytest.mark.parametrize("command", ["list", "check"])
def test_a_full_disk_behind_the_output_is_said_in_a_sentence(command: str, tmp_path: Path) -> None:
    """Neither of the libraries that print shows a traceback for it."""
    (tmp_path / "bce_loss.py").write_text("x = 1\n", encoding="utf-8")
    target = ["bce_loss"] if command == "check" else []
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "checker", command, *target],
            cwd=tmp_path,
            env={"KATA_HOME": str(tmp_path), "PYTHONPATH": str(ROOT)},
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
        )
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
    assert "No space left" in done.stderr
