"""`kata list` and `kata show TRACK`: the curriculum, track by track."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from checker.kata import ROOT, TRACKS, all_katas, find_kata

Run = Callable[..., CompletedProcess[str]]
Terminal = Callable[..., tuple[int, str]]
KATAS = all_katas()


def names(text: str) -> list[str]:
    """The katas that a list shows, in its order."""
    return [line.split()[0] for line in text.splitlines() if line.startswith("  ")]


def test_tracks_follow_the_curriculum(run: Run, home: Path) -> None:
    """Tracks in their order, each with its katas in curriculum order; asking leaves no file."""
    plain = run("list").stdout
    in_tracks = [kata for track in TRACKS for kata in KATAS if kata.track == track]
    assert names(plain) == [kata.name for kata in in_tracks]
    headings = [line for line in plain.splitlines() if re.search(r"  0/\d+$", line)]
    wanted = [(track, sum(kata.track == track for kata in KATAS)) for track in TRACKS]
    assert headings == [f"{TRACKS[track]}  0/{count}" for track, count in wanted if count]
    assert plain.splitlines()[-1] == f"Next: kata start {KATAS[0].name}"
    assert not home.exists()


def test_curriculum_respects_prerequisites() -> None:
    """A kata comes after its prerequisites, also after those of a later track."""
    order = [kata.name for kata in KATAS]
    for kata in KATAS:
        for name in set(kata.prerequisites) & set(order):
            assert order.index(name) < order.index(kata.name), kata.name


def test_progress_is_counted_by_track(run: Run, work: Path) -> None:
    """A track's heading counts what is passed; Next is the first that is not."""
    first = KATAS[0]
    (work / first.file_name).write_text(first.solution())
    run("check", first.name)
    run("start", "mini_batch")
    plain = run("list").stdout
    assert f"{TRACKS[first.track]}  1/" in plain
    assert f"1 of {len(KATAS)} katas passed." in plain
    assert plain.splitlines()[-1] == f"Next: kata start {KATAS[1].name}"
    states = {
        one["name"]: one["state"] for one in json.loads(run("list", "--json").stdout)["katas"]
    }
    assert (states.pop(first.name), states.pop("mini_batch")) == ("passed", "started")
    assert set(states.values()) == {"new"}


def test_json_has_every_field(run: Run) -> None:
    """The fields that there were, and the track."""
    listed = json.loads(run("list", "--json").stdout)
    assert listed["schema_version"] == 1
    assert [entry["name"] for entry in listed["katas"]] == [kata.name for kata in KATAS]
    for entry, kata in zip(listed["katas"], KATAS, strict=True):
        assert entry["track"] == kata.track
        assert set(entry) == {
            *("name", "title", "track", "level", "minutes", "topics", "prerequisites"),
            *("state", "bugs_found"),
        }


@pytest.mark.parametrize(
    "options",
    [
        ("--track", "training"),
        ("--track", "Training", "--track", "gradients"),
        ("--level", "easy"),
        ("--level", "easy", "--level", "HARD"),
        ("--topic", "Losses"),
        ("--topic", "losses", "--topic", "training loop"),
        ("--track", "gradients", "--level", "hard", "--topic", "backpropagation"),
    ],
)
def test_options_select(run: Run, options: tuple[str, ...]) -> None:
    """Values of one option add up, options narrow down; case does not matter."""
    asked = list(zip(options[::2], options[1::2], strict=True))

    def wanted(option: str) -> list[str]:
        return [value.lower() for name, value in asked if name == option]

    found = [
        kata.name
        for kata in KATAS
        if (not wanted("--track") or kata.track in wanted("--track"))
        and (not wanted("--level") or kata.level in wanted("--level"))
        and (not wanted("--topic") or set(wanted("--topic")) & set(kata.topics))
    ]
    assert found
    listed = json.loads(run("list", *options, "--json").stdout)["katas"]
    assert [entry["name"] for entry in listed] == found
    assert sorted(names(run("list", *options).stdout)) == sorted(found)


def test_progress_is_that_of_the_whole_track(run: Run) -> None:
    """What an option leaves out still counts in the heading."""
    count = sum(kata.track == "activations" for kata in KATAS)
    said = run("list", "--track", "activations", "--topic", "losses").stdout
    assert said.startswith(f"{TRACKS['activations']}  0/{count}\n")


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--track", "trainin"), "did you mean 'training'"),
        (("--track", "qqq"), "there are activations, gradients"),
        (("--level", "esy"), "did you mean 'easy'"),
        (("--level", "qqq"), "there are easy, medium, hard"),
        (("--topic", "losess"), "did you mean 'losses'"),
        (("--topic", "qqqqqqq"), "kata list --json"),
    ],
)
def test_wrong_values_get_the_nearest(run: Run, options: tuple[str, ...], said: str) -> None:
    """What does not exist is one sentence with near matches, status 2, and no list."""
    for more in ((), ("--json",)):
        done = run("list", *options, *more)
        assert (done.returncode, done.stdout) == (2, "")
        assert said in done.stderr
        assert len(done.stderr.splitlines()) == 1


def test_nothing_may_be_left(run: Run) -> None:
    """Options that exist and leave no kata: a sentence, an empty list as JSON, status 0."""
    options = ("--track", "activations", "--topic", "training loop")
    done = run("list", *options)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "There is no kata of track activations, topic training loop.\n"
    assert json.loads(run("list", *options, "--json").stdout)["katas"] == []


def test_forty_katas_fit_a_terminal(tmp_path: Path, run: Run) -> None:
    """With forty katas of long names and titles each has one line of at most 80 columns."""
    copy = tmp_path / "copy"
    shutil.copytree(ROOT / "checker", copy / "checker")
    text = (find_kata("bce_loss").folder / "kata.toml").read_text(encoding="utf-8")
    for number in range(40):
        name = f"a_kata_with_a_name_no_{number:02}"
        folder = copy / "katas" / name
        folder.mkdir(parents=True)
        track = list(TRACKS)[number % len(TRACKS)]
        title = "Some title that goes on and on, " * (1 + number % 2)
        text_here = text.replace('"Binary cross-entropy"', f'"{title}"')
        text_here = text_here.replace('"activations"', f'"{track}"')
        (folder / "kata.toml").write_text(text_here, encoding="utf-8")
    done = run("list", PYTHONPATH=str(copy))
    lines = done.stdout.splitlines()
    assert len(names(done.stdout)) == 40
    assert len(lines) == 40 + 2 * len(TRACKS) + 2
    assert max(map(len, lines)) <= 80
    assert sum(line.endswith("...") for line in lines) >= 20


def test_colours_are_for_terminals(run: Run, terminal: Terminal) -> None:
    """Headings are bold and states coloured at a terminal; never where it is unwanted."""
    run("start", "bce_loss")
    assert "\x1b[1m" in terminal("list")[1]
    assert "\x1b[33mstarted" in terminal("list")[1]
    assert "\x1b" not in terminal("list", NO_COLOR="1")[1]
    assert "\x1b" not in run("list").stdout


@pytest.mark.parametrize("track", TRACKS)
def test_show_tells_a_track(run: Run, track: str) -> None:
    """Its katas in order, what it covers, how long it takes; or that it has none yet."""
    inside = [kata for kata in KATAS if kata.track == track]
    done = run("show", track)
    assert done.returncode == 0
    assert done.stdout.startswith(f"{TRACKS[track]}  0/{len(inside)}\n")
    assert names(done.stdout.partition("\n\n")[2]) == [kata.name for kata in inside]
    assert max(map(len, done.stdout.splitlines())) <= 80
    if inside:
        covered = " ".join(done.stdout.partition("\n\n")[0].split())
        assert all(topic in covered for kata in inside for topic in kata.topics)


def test_show_track_says_what_comes_next(run: Run, work: Path) -> None:
    """The first open kata; what a track needs of others comes before it; then another track."""
    needed = next(kata for kata in KATAS if kata.name == "bce_loss")
    said = run("show", "gradients").stdout
    assert needed.name in said.partition("Before:")[2].partition("\n\n")[0]
    assert run("show", "GRADIENTS").stdout == said
    first = next(kata for kata in KATAS if kata.track == "activations")
    assert run("show", "activations").stdout.endswith(f"\nNext: kata start {first.name}\n")


def test_show_track_is_no_kata(run: Run) -> None:
    """A track has no follow-ups, and no file: both are one sentence with the way on."""
    for arguments, said in (
        (("show", "training", "--followups"), "its katas have"),
        (("start", "training"), "kata show training"),
        (("check", "training"), "kata show training"),
        (("show", "trainin"), "did you mean training"),
    ):
        done = run(*arguments)
        assert (done.returncode, done.stdout) == (2, "")
        assert said in done.stderr
        assert len(done.stderr.splitlines()) == 1


def complete(run: Run, *words: str) -> list[str]:
    """What the shell offers behind the words."""
    done = run(
        _KATA_COMPLETE="bash_complete",
        COMP_WORDS=" ".join(("kata", *words)),
        COMP_CWORD=str(len(words)),
    )
    return done.stdout.split()


def test_shell_completes_tracks_levels_and_topics(run: Run) -> None:
    """Where a track, a level or a topic may stand, the shell knows them."""
    assert complete(run, "list", "--track", "tra") == ["plain,training"]
    assert complete(run, "list", "--level", "") == ["plain,easy", "plain,medium", "plain,hard"]
    assert "plain,losses" in complete(run, "list", "--topic", "los")
    assert complete(run, "mock", "start", "--track", "tra") == ["plain,training"]
    assert "plain,training" in complete(run, "show", "tra")
    assert "plain,training" not in complete(run, "start", "tra")
    assert "plain,backward_pass" in complete(run, "show", "back")


def test_a_mock_interview_knows_tracks(run: Run) -> None:
    """A wrong one is one sentence; a named kata needs none."""
    for arguments, said in (
        (("--track", "trainin"), "did you mean 'training'"),
        (("--track", "training", "--kata", "bce_loss"), "leave --level, --topic and --track out"),
    ):
        done = run("mock", *arguments)
        assert (done.returncode, done.stdout) == (2, "")
        assert said in done.stderr
