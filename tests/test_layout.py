"""The tree keeps its shape: every kata is whole, and imports point one way."""

from __future__ import annotations

import ast
import doctest
import graphlib
import importlib.util
import inspect
import re
import sys
import tomllib
import types
from pathlib import Path
from typing import Any

import pytest

from checker.kata import ROOT, TRACKS, Kata, find_kata, kata_names, sections

KATA_FILES = {
    "kata.toml",
    "statement.md",
    "stub.py",
    "hints.md",
    "followups.md",
    "hidden_tests.py",
}
SOLUTION_FILES = {"solution.py", "walkthrough.md", "mistakes.toml"}

IMPORTS: dict[str, str] = {
    "checker": "",
    "checker.errors": "",
    "checker.report": "",
    "checker.text": "",
    "checker.telling": "report text",
    "checker.harmless": "report text",
    "checker.worker": "numpy",
    "checker.confinement": "",
    "checker.guards": "guards_macos guards_windows",
    "checker.guards_macos": "guards_memory guards_profile",
    "checker.guards_memory": "",
    "checker.guards_profile": "",
    "checker.guards_windows": "",
    "checker.plain_toml": "",
    "checker.kata": "errors plain_toml",
    "checker.selection": "errors kata",
    "checker.mistakes": "errors kata",
    "checker.launch": "confinement errors guards worker",
    "checker.warm": "errors launch",
    "checker.watching": "watchfiles",
    "checker.comparison": "worker numpy",
    "checker.literals": "text worker numpy",
    "checker.datasets": "numpy",
    "checker.inputs": "hypothesis numpy",
    "checker.losses": "comparison numpy",
    "checker.testing": "comparison datasets inputs losses worker numpy",
    "checker.hidden": "kata hypothesis",
    "checker.isolation": "errors launch report",
    "checker.submission": "comparison kata launch report worker numpy",
    "checker.reference": "hidden kata submission worker",
    "checker.remarks": "comparison reference submission text numpy",
    "checker.relations": "comparison reference report submission numpy",
    "checker.diagnosis": "comparison kata mistakes reference relations report submission",
    "checker.grading": (
        "comparison diagnosis errors harmless hidden isolation kata launch literals reference"
        " remarks report submission text hypothesis numpy"
    ),
    "checker.figure": "numpy",
    "checker.figure_axes": "figure numpy",
    "checker.figure_text": "figure figure_axes text numpy rich",
    "checker.figure_png": "figure matplotlib",
    "checker.network": "figure numpy",
    "checker.drawing": "comparison figure submission text worker numpy",
    "checker.training": "datasets drawing figure network numpy",
    "checker.drawn_functions": "drawing figure network worker numpy",
    "checker.drawn_starts": "drawing figure worker numpy",
    "checker.drawn_whole": "comparison drawing figure training worker numpy",
    "checker.drawn_losses": "drawing figure numpy",
    "checker.drawn_normalisation": "drawing figure numpy",
    "checker.drawn_gradients": "drawing figure network training numpy",
    "checker.drawn_optimisers": "comparison drawing figure network training worker numpy",
    "checker.drawn_penalties": "drawing figure network training numpy",
    "checker.drawings": (
        "drawing drawn_functions drawn_gradients drawn_losses drawn_normalisation"
        " drawn_optimisers drawn_penalties drawn_starts drawn_whole figure kata launch report"
        " submission"
    ),
    "checker.proving": "grading kata mistakes report",
    "checker.report_json": "report",
    "checker.report_junit": "report telling text",
    "checker.report_html": "report telling text",
    "checker.svg": "text",
    "checker.charts": "svg",
    "checker.html_page": "charts report_html text",
    "checker.mock": "history kata report",
    "checker.mock_plan": "errors history kata selection",
    "checker.kata_score": "history mock report",
    "checker.rubric": "charts kata_score text",
    "checker.scorecard": "errors history kata_score mock rubric",
    "checker.scorecard_telling": "charts kata_score rubric scorecard text",
    "checker.scorecard_text": "kata_score rubric scorecard scorecard_telling text rich",
    "checker.scorecard_html": (
        "charts html_page kata_score mock rubric scorecard scorecard_telling text"
    ),
    "checker.history_file": "",
    "checker.history": "errors history_file report report_json",
    "checker.memory": "fsrs",
    "checker.practice": "history fsrs",
    "checker.review": "history kata memory practice",
    "checker.questions": "errors history kata memory fsrs",
    "checker.debugging": "history kata mistakes report",
    "checker.past": "errors history",
    "checker.stats": "debugging history kata memory mock practice",
    "checker.stats_telling": "stats",
    "checker.stats_text": "stats stats_telling text rich",
    "checker.stats_html": "charts html_page stats stats_telling text",
    "checker.transfer": "errors history",
    "checker.render": "report telling text rich",
    "checker.repro": "errors kata report",
    "checker.demo": "kata mistakes",
    "checker.doctor": "checker isolation kata report",
    "checker.cli": (
        "checker cli debugging demo doctor drawings errors figure figure_png figure_text"
        " grading history kata launch memory mistakes mock mock_plan past proving questions"
        " render report report_html report_json report_junit repro review scorecard"
        " scorecard_html scorecard_text selection stats stats_html stats_text text transfer"
        " warm watching click platformdirs rich"
    ),
    "checker.__main__": "cli",
}
"""What a module may import beside the standard library: modules of `checker` by their last name,
and other packages. The line of `checker.cli` holds for each of its modules."""


@pytest.fixture(params=kata_names())
def kata(request: pytest.FixtureRequest) -> Kata:
    """Every kata in turn."""
    return find_kata(request.param)


def load(path: Path, name: str) -> types.ModuleType:
    """The module in that file, under a name that nothing else has."""
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def mistakes(kata: Kata) -> list[dict[str, str]]:
    """The raw entries of the catalogue."""
    text = (kata.solution_folder / "mistakes.toml").read_text(encoding="utf-8")
    entries: list[dict[str, str]] = tomllib.loads(text)["mistake"]
    return entries


def imported(path: Path) -> set[str]:
    """What a file imports, wherever in it: modules of ours by full name, and other packages.

    The standard library is left out.
    """
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: a relative import"
            assert node.module is not None
            inside = [f"{node.module}.{alias.name}" for alias in node.names]
            names.update(name if is_module(name) else node.module for name in inside)
    packages = {name: name.partition(".")[0] for name in names}
    return {
        name if package in ("checker", "katas", "solutions") else package
        for name, package in packages.items()
        if package not in sys.stdlib_module_names
    }


def is_module(name: str) -> bool:
    """Whether that dotted name is a module of ours, and not something inside one."""
    path = ROOT.joinpath(*name.split("."))
    return path.with_suffix(".py").is_file() or (path / "__init__.py").is_file()


def line_of(name: str) -> str:
    """The module whose line in the table holds for that one."""
    return "checker.cli" if name.startswith("checker.cli.") else name


def imports_by_line() -> dict[str, set[str]]:
    """What the modules of `checker` import, in the terms of the table."""
    found: dict[str, set[str]] = {}
    for path in sorted((ROOT / "checker").rglob("*.py")):
        names = {line_of(name).removeprefix("checker.") for name in imported(path)}
        found.setdefault(line_of(module_name(path)), set()).update(names)
    return found


def module_name(path: Path) -> str:
    """The dotted name of a file below the root."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def hidden_tests(kata: Kata) -> list[ast.FunctionDef]:
    """The `test_*` functions of a kata, as they stand in the file."""
    tree = ast.parse((kata.folder / "hidden_tests.py").read_text(encoding="utf-8"))
    return [
        node
        for node in tree.body
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")
    ]


def project_files() -> list[Path]:
    """Every text file of the project."""
    folders = [ROOT / name for name in ("katas", "solutions", "checker", "tests", ".ci", ".github")]
    inside = [path for folder in folders for path in folder.rglob("*") if path.is_file()]
    files = [*inside, *ROOT.glob("*.md"), ROOT / "pyproject.toml"]
    return [
        path
        for path in files
        if "__pycache__" not in path.parts and not any("_cache" in part for part in path.parts)
    ]


def test_imports_are_those_of_the_table() -> None:
    """Each module of the checker imports what `IMPORTS` lists for it, no more and no less."""
    assert {name: set(line.split()) for name, line in IMPORTS.items()} == imports_by_line()


def test_imports_point_one_way() -> None:
    """No module of the checker is, by any way round, imported by what it imports."""
    graph = {
        name: {f"checker.{other}" for other in others if f"checker.{other}" in IMPORTS} - {name}
        for name, others in imports_by_line().items()
    }
    graphlib.TopologicalSorter(graph).prepare()


def test_kata_has_every_file_and_no_other(kata: Kata) -> None:
    """A kata is two folders with the files of the layout."""

    def files(folder: Path) -> set[str]:
        return {path.name for path in folder.iterdir() if path.name != "__pycache__"}

    assert files(kata.folder) == KATA_FILES
    assert files(kata.solution_folder) == SOLUTION_FILES


def test_folders_match() -> None:
    """Each kata has its solution, and each solution its kata."""
    solutions = sorted(path.parent.name for path in (ROOT / "solutions").glob("*/solution.py"))
    assert solutions == kata_names()


def test_kata_toml_makes_sense(kata: Kata) -> None:
    """Level, minutes, functions and prerequisites are what the commands expect."""
    assert kata.track in TRACKS
    assert kata.level in ("easy", "medium", "hard")
    assert 1 <= kata.minutes <= 120
    assert kata.title
    assert kata.topics
    assert kata.sources
    assert kata.functions
    assert set(kata.prerequisites) <= set(kata_names()) - {kata.name}


def test_solution_imports_numpy_alone(kata: Kata) -> None:
    """A reference solution is NumPy and the standard library."""
    assert imported(kata.solution_folder / "solution.py") <= {"numpy"}


def test_stub_imports_numpy_alone(kata: Kata) -> None:
    """So is what the candidate is handed."""
    assert imported(kata.folder / "stub.py") <= {"numpy"}


def test_hidden_tests_import_what_they_may(kata: Kata) -> None:
    """Hidden tests see NumPy, Hypothesis, their own solution and the public testing helpers."""
    allowed = {"numpy", "hypothesis", f"solutions.{kata.name}.solution", "checker.testing"}
    assert imported(kata.folder / "hidden_tests.py") <= allowed


def test_hidden_tests_have_titles(kata: Kata) -> None:
    """Each hidden test has a name of its own and one line that is its title in the report."""
    tests = hidden_tests(kata)
    assert tests
    names = [test.name for test in tests]
    assert len(set(names)) == len(names), "a hidden test is named twice: the first is never run"
    titles = [ast.get_docstring(test) or "" for test in tests]
    assert all(title and "\n" not in title for title in titles)
    assert len(set(titles)) == len(titles)


def test_stub_runs_and_says_what_is_missing(kata: Kata) -> None:
    """The stub imports; each of its functions raises `NotImplementedError` with its name."""
    stub = load(kata.folder / "stub.py", f"stub_of_{kata.name}")
    for name in kata.functions:
        function = getattr(stub, name)
        arguments: list[Any] = [None] * len(inspect.signature(function).parameters)
        with pytest.raises(NotImplementedError, match=name):
            function(*arguments)


def test_stub_and_solution_take_the_same_arguments(kata: Kata) -> None:
    """What the candidate is handed has the reference's signature."""
    stub = load(kata.folder / "stub.py", f"stub_of_{kata.name}")
    solution = load(kata.solution_folder / "solution.py", f"solution_of_{kata.name}")
    for name in kata.functions:
        given = inspect.signature(getattr(stub, name)).parameters
        wanted = inspect.signature(getattr(solution, name)).parameters
        assert list(given) == list(wanted)


def test_worked_example_holds(kata: Kata, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the statement shows is what the reference solution answers."""
    solution = load(kata.solution_folder / "solution.py", kata.name)
    monkeypatch.setitem(sys.modules, kata.name, solution)
    test = doctest.DocTestParser().get_doctest(
        kata.statement(), {}, kata.name, str(kata.folder / "statement.md"), 0
    )
    assert test.examples
    written: list[str] = []
    outcome = doctest.DocTestRunner().run(test, out=written.append)
    assert outcome.failed == 0, "".join(written)


def test_texts_fit_a_terminal(kata: Kata) -> None:
    """Everything that is shown raw has lines of at most 80 columns."""
    texts = [*kata.folder.glob("*.md"), *kata.solution_folder.glob("*.md"), kata.folder / "stub.py"]
    for path in texts:
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
            assert len(line) <= 80, f"{path.name}, line {number}"
            assert line == line.rstrip(), f"{path.name}, line {number} ends in a space"


def test_statement_begins_with_title_and_brief(kata: Kata) -> None:
    """`kata start` prints the first paragraph: it is there, and it is short."""
    first = kata.statement().split("\n\n")[:2]
    assert first[0] == f"# {kata.title}"
    assert 1 <= len(first[1].splitlines()) <= 4
    titles = [section.title for section in sections(kata.statement())]
    assert {"Signature", "Rules", "Worked example"} <= set(titles)


def test_there_is_enough_to_learn_from(kata: Kata) -> None:
    """At least three hints, six follow-up questions and ten mistakes."""
    assert len(kata.hints()) >= 3
    assert [hint.title.split(".")[0] for hint in kata.hints()] == [
        str(number + 1) for number in range(len(kata.hints()))
    ]
    assert len(kata.followups()) >= 6
    assert all(question.title.endswith("?") for question in kata.followups())
    assert all(section.text for section in [*kata.hints(), *kata.followups()])
    assert len(mistakes(kata)) >= 10


def test_mistakes_are_single_edits(kata: Kata) -> None:
    """Each mistake has all its texts, and is one edit of the solution that still compiles."""
    solution = kata.solution()
    entries = mistakes(kata)
    for entry in entries:
        assert set(entry) == {"slug", "title", "explanation", "find", "replace"}
        slug = entry["slug"]
        assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", slug)
        assert entry["title"]
        assert entry["explanation"].endswith(".")
        assert solution.count(entry["find"]) == 1, slug
        compile(solution.replace(entry["find"], entry["replace"]), slug, "exec")
    edited = {solution.replace(entry["find"], entry["replace"]) for entry in entries}
    assert len(edited | {solution}) == len(entries) + 1, "two mistakes are the same edit"
    assert len({entry["slug"] for entry in entries}) == len(entries)
    assert len({entry["title"] for entry in entries}) == len(entries)


def test_kata_folders_are_no_packages() -> None:
    """Only `katas` and `solutions` themselves are packages."""
    for name in ("katas", "solutions"):
        found = sorted((ROOT / name).rglob("__init__.py"))
        assert found == [ROOT / name / "__init__.py"]


def test_no_file_names_a_path_of_one_machine() -> None:
    """No absolute path into somebody's home or workplace."""
    places = "home|mnt|opt|root|srv|Users|work|workspace"
    path_of_a_machine = re.compile(
        rf"(?<=[\s\"'`(=:])(?:/(?!opt/homebrew)(?:{places})/\w|[A-Z]:\\Users)"
    )
    for path in project_files():
        text = path.read_bytes().decode("utf-8", "replace")
        found = [match.group() for match in path_of_a_machine.finditer(text)]
        assert not found, f"{path}: {found}"
