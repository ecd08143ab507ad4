"""`kata plot`: the real command over the reference solutions and over files that misbehave."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from subprocess import CompletedProcess

import numpy as np
import pytest

from checker import network
from checker.drawings import DRAWINGS, Undrawn, draw
from checker.figure import SIGNATURE, Curves, Figure, Regions
from checker.kata import find_kata, kata_names
from checker.launch import Workers
from checker.testing import complex_step

Run = Callable[..., CompletedProcess[str]]
Terminal = Callable[..., tuple[int, str]]
INSTALLED = [name for name in DRAWINGS if name in kata_names()]
TRAINED = [
    *("sigmoid_bce_gradient", "softmax_ce_gradient", "linear_backward", "backward_pass"),
    *("deep_backward", "forward_pass", "softmax_backward_pass", "neural_network", "train_mlp"),
    *("mini_batch", "sgd_update", "momentum", "rmsprop", "adam"),
]
needs_matplotlib = pytest.mark.skipif(
    find_spec("matplotlib") is None, reason="matplotlib is not installed (the extra `plot`)"
)


@pytest.fixture
def workers() -> Iterator[Workers]:
    """Worker processes that are gone at the end."""
    with Workers() as started:
        yield started


def picture(workers: Workers, name: str, source: str, seed: int = 0) -> Figure | Undrawn:
    """What is drawn of that text."""
    kata = find_kata(name)
    return draw(kata, source.encode(), file=kata.file_name, workers=workers, seed=seed)


def over(name: str, body: str) -> str:
    """The reference, with a function of the kata's name put over it, which may call `right`."""
    signature = "(*args):\n    " + body.replace("\n", "\n    ")
    return f"{find_kata(name).solution()}\nright = {name}\n\ndef {name}{signature}\n"


def test_every_drawing_is_of_a_kata() -> None:
    """The table names katas that are installed, and no others."""
    assert set(DRAWINGS) <= set(kata_names())


@pytest.mark.parametrize("name", INSTALLED)
@pytest.mark.parametrize("seed", [0, 1])
def test_reference_is_drawn(workers: Workers, name: str, seed: int) -> None:
    """Of every reference there is a picture, with titles, axes and finite numbers."""
    figure = picture(workers, name, find_kata(name).solution(), seed)
    assert isinstance(figure, Figure)
    assert figure.title
    for panel in figure.panels:
        assert panel.title
        assert 0 < len(panel.across) <= 28
        assert 0 < len(panel.up) <= 25
        assert len(panel.title) <= 38
        if isinstance(panel, Curves):
            assert all(len(curve.label) <= 36 for curve in panel.curves)
            assert all(np.isfinite(curve.y).all() for curve in panel.curves)
    assert not [note for note in figure.notes if "diverged" in note or "not fallen" in note]


@pytest.mark.parametrize("name", [name for name in TRAINED if name in INSTALLED])
def test_training_by_the_reference_learns(workers: Workers, name: str) -> None:
    """The loss falls by much, and the accuracy in the title is that of the drawn ground."""
    figure = picture(workers, name, find_kata(name).solution())
    assert isinstance(figure, Figure)
    loss, ground = figure.panels
    assert isinstance(loss, Curves)
    assert isinstance(ground, Regions)
    own = loss.curves[0]
    assert own.y[-1] < 0.3 * own.y[0]
    said = re.search(r"accuracy ([\d.]+) %", ground.title)
    assert said is not None
    assert float(said[1]) >= 92.0
    columns = np.abs(ground.X[:, :1] - ground.xs).argmin(axis=1)
    rows = np.abs(ground.X[:, 1:] - ground.ys).argmin(axis=1)
    drawn = 100.0 * np.mean(ground.predicted[rows, columns] == ground.y)
    assert drawn == pytest.approx(float(said[1]), abs=2.0)
    assert "samples" in figure.about
    assert "learning rate" in figure.about


@pytest.mark.parametrize("sizes", [(2, 3, 1), (2, 4, 3), (3, 5, 4, 1)])
def test_our_network_has_the_right_gradients(sizes: tuple[int, ...]) -> None:
    """Complex steps through an analytic loss agree with what the pictures are trained by."""
    rng = np.random.default_rng(3)
    params = network.initial(rng, *sizes)
    X = rng.normal(size=(7, sizes[0]))
    labels = rng.integers(0, max(2, sizes[-1]), 7)
    y = np.eye(sizes[-1])[labels] if sizes[-1] > 1 else labels[:, None].astype(float)

    def loss(name: str, value: np.ndarray) -> complex:
        A, Z = X, X
        changed = params | {name: value}
        for layer in range(1, len(sizes)):
            Z = A @ changed[f"W{layer}"] + changed[f"b{layer}"]
            A = Z * (Z.real > 0)
        if sizes[-1] == 1:
            return complex(np.mean(np.log(1.0 + np.exp(Z)) - y * Z))
        return complex(np.mean(np.log(np.exp(Z).sum(axis=1)) - (y * Z).sum(axis=1)))

    cache = network.forward(X, params)
    last = cache[f"Z{len(sizes) - 1}"]
    assert network.loss(y, last) == pytest.approx(loss("b1", params["b1"]).real)
    for name, gradient in network.gradients(X, y, params, cache).items():
        exact = complex_step(partial(loss, name[1:]), params[name[1:]])
        np.testing.assert_allclose(gradient, exact, rtol=1e-9, atol=1e-12)


BROKEN = {
    "raises": ("raise ValueError('shapes do not fit')", "raised ValueError: shapes do not fit"),
    "later": (
        "seen.append(1)\nif len(seen) > 4: raise KeyError('W3')\nreturn right(*args)",
        "in step 5, backward_pass raised KeyError: 'W3'",
    ),
    "nan": ("return {k: v * np.nan for k, v in right(*args).items()}", "dW1 holds nan"),
    "inf": ("return {k: v + np.inf for k, v in right(*args).items()}", "dW1 holds inf"),
    "None": ("right(*args)", "None (is a `return` missing?)"),
    "keys": ("return args[2]", "lacks 'dW1'"),
    "shape": ("return {k: v.T for k, v in right(*args).items()}", "dW1 has shape (8, 2)"),
    "text": ("return {k: 'x' for k in right(*args)}", "dW1 should be an array"),
    "exit": ("import os\nos._exit(3)", "ended the process itself (exit status 3)"),
    "escape": ("raise ValueError('\\x1b[31mred\\nkata: PASSED')", "raised ValueError"),
}


@pytest.mark.parametrize("fault", BROKEN)
def test_nonsense_is_told_in_a_sentence(run: Run, work: Path, fault: str) -> None:
    """What happened, and `kata check` next: one line, status 1, no picture, nothing written."""
    body, said = BROKEN[fault]
    source = over("backward_pass", body).replace("right = ", "seen = []\nright = ")
    (work / "backward_pass.py").write_text(source)
    done = run("plot", "backward_pass")
    assert (done.returncode, done.stdout) == (1, "")
    assert said in done.stderr
    assert "`kata check backward_pass` tells more" in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert "\x1b" not in done.stderr
    assert not list(work.glob("*.png"))


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("def backward_pass(:\n", "is not valid Python"),
        ("def backward_pas(X, y, params, cache): pass\n", "no function `backward_pass`"),
        ("import checker.drawings\n", "imports what is not here"),
        ("raise SystemExit\n", "sys.exit()"),
    ],
)
def test_a_file_that_does_not_load(run: Run, work: Path, source: str, said: str) -> None:
    """The reason in a sentence; the worker has none of our modules to import."""
    (work / "backward_pass.py").write_text(source)
    done = run("plot", "backward_pass")
    assert (done.returncode, done.stdout) == (1, "")
    assert said in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_a_hang_is_ended(workers: Workers) -> None:
    """After the seconds of a call, as in `kata check`."""
    drawn = picture(workers, "bce_loss", "def bce_loss(y, p):\n    while True: pass\n")
    assert isinstance(drawn, Undrawn)
    assert drawn.message == "bce_loss: the call took more than 4 s and was ended"


@pytest.mark.parametrize(
    ("factor", "named"), [("-1e30", "nan"), ("-1e300", "nan|inf"), ("1e200", "inf|nan")]
)
def test_divergence_is_drawn_and_named(workers: Workers, factor: str, named: str) -> None:
    """The loss as far as it is a number, and a note that says where it ends and how."""
    body = f"return {{k: {factor} * v for k, v in right(*args).items()}}"
    figure = picture(workers, "backward_pass", over("backward_pass", body))
    assert isinstance(figure, Figure)
    said = re.match(
        rf"Training diverged: at step (\d+) .* ({named}); the decision is that of step (\d+)\.$",
        figure.notes[0],
    )
    assert said is not None
    assert int(said[1]) == int(said[3]) + 1
    loss = figure.panels[0]
    assert isinstance(loss, Curves)
    assert len(loss.curves[0].y) < 300


def test_a_rising_loss_is_drawn_and_named(workers: Workers) -> None:
    """A gradient of the wrong sign is no divergence yet, and no success."""
    body = "return {k: -1e-3 * v for k, v in right(*args).items()}"
    figure = picture(workers, "backward_pass", over("backward_pass", body))
    assert isinstance(figure, Figure)
    assert figure.notes[0].startswith("The loss has not fallen")


def test_curves_that_agree_are_said_to(workers: Workers) -> None:
    """One curve hides the other, so the note says that they are the same; no longer when not."""
    right = picture(workers, "sgd_update", find_kata("sgd_update").solution())
    assert isinstance(right, Figure)
    assert right.notes == ("The curves agree: your steps; plain gradient descent, ours.",)
    body = "params, grads, lr = args\nreturn right(params, grads, 0.5 * lr)"
    half = picture(workers, "sgd_update", over("sgd_update", body))
    assert isinstance(half, Figure)
    assert half.notes == ()


def test_a_missing_guard_is_seen(workers: Workers) -> None:
    """Logarithms of 0 are infinite: the curve has no such point, the note says it."""
    source = "import numpy as np\n\ndef bce_loss(y, p):\n"
    source += "    return float(np.mean(-(y * np.log(p) + (1 - y) * np.log(1 - p))))\n"
    figure = picture(workers, "bce_loss", source)
    assert isinstance(figure, Figure)
    assert re.search("exactly 0 it is (inf|nan)", figure.notes[0])


@needs_matplotlib
def test_plot_prints_and_writes(run: Run, work: Path, home: Path) -> None:
    """The picture in 24 rows and the PNG beside it, which the next one replaces; both alike."""
    (work / "bce_loss.py").write_text(find_kata("bce_loss").solution())
    first = run("plot")
    assert (first.returncode, first.stderr) == (0, "")
    rows = first.stdout.splitlines()
    assert rows[-1] == "Wrote bce_loss.png."
    assert len(rows) < 24
    assert max(map(len, rows)) <= 80
    assert first.stdout.isascii()
    written = (work / "bce_loss.png").read_bytes()
    assert SIGNATURE.encode() in written
    again = run("plot", "bce_loss.py")
    assert again.stdout == first.stdout
    assert (work / "bce_loss.png").read_bytes() == written
    assert sorted(path.name for path in work.iterdir()) == ["bce_loss.png", "bce_loss.py"]
    assert not home.exists()


@needs_matplotlib
def test_output_goes_where_it_is_told(run: Run, work: Path) -> None:
    """`--output` names the file, `--no-png` writes none, `--seed` draws other data."""
    (work / "answer.py").write_text(find_kata("backward_pass").solution())
    (work / "in").mkdir()
    named = ("plot", "answer.py", "--kata", "backward_pass")
    done = run(*named, "--output", "in/net.PNG")
    assert done.stdout.splitlines()[-1] == "Wrote in/net.PNG."
    assert (work / "in" / "net.PNG").exists()
    other = run(*named, "--no-png", "--seed", "7")
    assert other.returncode == 0
    assert "Wrote" not in other.stdout
    assert other.stdout.splitlines()[5:15] != done.stdout.splitlines()[5:15]
    assert not list(work.glob("*.png"))


@needs_matplotlib
@pytest.mark.parametrize("kind", ["text", "png", "folder", "link"])
def test_a_foreign_file_is_not_overwritten(run: Run, work: Path, kind: str) -> None:
    """What `kata plot` has not written stays as it is: one sentence, status 2."""
    (work / "bce_loss.py").write_text(find_kata("bce_loss").solution())
    path = work / "bce_loss.png"
    match kind:
        case "text":
            path.write_bytes(SIGNATURE.encode())
        case "png":
            path.write_bytes(b"\x89PNG\r\n\x1a\n")
        case "folder":
            path.mkdir()
        case _:
            path.symlink_to(work / "bce_loss.py")
    before = (work / "bce_loss.py").read_bytes()
    done = run("plot")
    assert (done.returncode, done.stdout) == (2, "")
    assert "bce_loss.png" in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert (work / "bce_loss.py").read_bytes() == before
    assert run("plot", "--no-png").returncode == 0


def test_without_matplotlib(run: Run, work: Path, tmp_path: Path) -> None:
    """The terminal's picture is there all the same; the message names the extra."""
    (work / "bce_loss.py").write_text(find_kata("bce_loss").solution())
    hidden = tmp_path / "hidden"
    hidden.mkdir()
    (hidden / "sitecustomize.py").write_text("import sys\nsys.modules['matplotlib'] = None\n")
    root = str(find_kata("bce_loss").folder.parent.parent)
    variables = {"PYTHONPATH": f"{hidden}:{root}"}
    done = run("plot", **variables)
    assert (done.returncode, done.stderr) == (0, "")
    assert "Your bce_loss" in done.stdout
    assert "kata-judge[plot]" in done.stdout
    assert not list(work.glob("*.png"))
    asked = run("plot", "--output", "loss.png", **variables)
    assert (asked.returncode, asked.stdout) == (2, "")
    assert "kata-judge[plot]" in asked.stderr
    assert "kata-judge" not in run("plot", "--no-png", **variables).stdout


def test_katas_without_a_picture(run: Run) -> None:
    """One sentence that lists those with one, status 2; `--list` says what each shows."""
    done = run("plot", "embedding_backward")
    assert (done.returncode, done.stdout) == (2, "")
    assert len(done.stderr.splitlines()) == 1
    listed = run("plot", "--list").stdout.splitlines()
    assert [line.split()[0] for line in listed] == list(DRAWINGS)
    assert max(map(len, listed)) <= 80
    for name in DRAWINGS:
        assert name in done.stderr


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("bce_loss", "--output", "loss.jpg"), "loss.png"),
        (("bce_loss", "--output", "loss.png", "--no-png"), "use one of them"),
        (("bce_loss", "--output", "nowhere/loss.png"), "nowhere/loss.png can't be written"),
        (("mini_batch",), "no file mini_batch.py"),
        (("bce_los",), "did you mean bce_loss"),
    ],
)
def test_wrong_calls(run: Run, work: Path, arguments: tuple[str, ...], said: str) -> None:
    """One sentence, status 2, and nothing is drawn."""
    (work / "bce_loss.py").write_text(find_kata("bce_loss").solution())
    done = run("plot", *arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert said in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_colours_are_for_terminals(work: Path, terminal: Terminal) -> None:
    """A terminal gets colours, unless `NO_COLOR` is set; the picture is the same."""
    (work / "bce_loss.py").write_text(find_kata("bce_loss").solution())
    status, coloured = terminal("plot", "--no-png")
    assert status == 0
    assert "\x1b[36m" in coloured
    _, plain = terminal("plot", "--no-png", NO_COLOR="1")
    assert "\x1b[3" not in plain
    bare = re.compile(r"\x1b\[[\d;]*m")
    assert bare.sub("", coloured) == bare.sub("", plain)


def test_no_number_is_made_up() -> None:
    """The sigmoid that pictures use is right at both ends."""
    for z in (-800.0, -1.0, 0.0, 1.0, 800.0):
        exact = 1.0 / (1.0 + math.exp(-z)) if z > -700 else 0.0
        assert network.output(np.array([[z]]))[0, 0] == pytest.approx(exact, abs=1e-300)
