"""Hidden tests of `autograd_engine`: programs over `Value`, their derivatives by complex steps."""

import math

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from checker.testing import Mismatch, Source, assert_length, assert_scalar, examples, numbers, seeds

STEP = 1e-30
FUNCTIONS = {
    "relu": lambda x: x if x.real > 0 else 0.0 * x,
    "tanh": np.tanh,
    "exp": np.exp,
    "log": np.log,
}


class Graph:
    """Statements over nodes called a, b, ...: as text over `Value`, and as complex numbers.

    Operands are names of nodes or plain numbers; an operation is one of `+-*/`, `**`, `neg` or the
    name of a function.
    """

    def __init__(self, leaves):
        self.leaves = dict(zip(NAMES, leaves, strict=False))
        self.steps = []
        self.values = {name: complex(value) for name, value in self.leaves.items()}

    def add(self, operation, *operands):
        """One more node; its name."""
        name = NAMES[len(self.values)]
        self.steps.append((name, operation, operands))
        self.values[name] = evaluated(operation, operands, self.values)
        return name

    def program(self, output=None, after=()):
        """Builds the graph, calls backward, returns data and grad of every node."""
        output = output or list(self.values)[-1]
        lines = [f"{name} = Value({value})" for name, value in self.leaves.items()]
        lines += [f"{name} = {written(*step)}" for name, *step in self.steps]
        lines += [f"{output}.backward()", *after, f"nodes = [{', '.join(self.values)}]"]
        lines += ["return [v.data for v in nodes], [v.grad for v in nodes]"]
        return program_of(lines)

    def slopes(self, output=None):
        """The derivative of the output by each node: a step at the node, and all after it again."""
        output = output or list(self.values)[-1]
        return {name: self._moved(name)[output].imag / STEP for name in self.values}

    def _moved(self, at):
        values = {**self.values, at: self.values[at] + 1j * STEP}
        for name, operation, operands in self.steps:
            if name != at:
                values[name] = evaluated(operation, operands, values)
        return values


NAMES = [f"{letter}{turn or ''}" for turn in range(12) for letter in "abcdefghkmnpqrstuvwxyz"]


def program_of(lines):
    """A function without arguments, of these lines."""
    return Source("graph", "def graph():\n" + "".join(f"    {line}\n" for line in lines))


def written(operation, operands):
    """The statement's right side, as one types it."""
    first, *rest = (f"({word})" if str(word).startswith("-") else str(word) for word in operands)
    if operation == "neg":
        return f"-{first}"
    return f"{first} {operation} {rest[0]}" if rest else f"{first}.{operation}()"


def evaluated(operation, operands, values):
    """The operation on complex numbers."""
    numbers_: list[complex] = [values.get(operand, operand) for operand in operands]
    match operation:
        case "+":
            return numbers_[0] + numbers_[1]
        case "-":
            return numbers_[0] - numbers_[1]
        case "*":
            return numbers_[0] * numbers_[1]
        case "/":
            return numbers_[0] / numbers_[1]
        case "**":
            return power(numbers_[0], numbers_[1])
        case "neg":
            return -numbers_[0]
        case _:
            return complex(FUNCTIONS[operation](numbers_[0]))  # type: ignore[operator]


def power(base, exponent):
    """base^n with its slope: a real part and one step along the imaginary axis."""
    slope = exponent * base.real ** (exponent - 1) if exponent else 0.0
    return complex(base.real**exponent, slope * base.imag)


def assert_graph(answer, data, slopes):
    """The data and the gradients of all nodes, as lists in their order."""
    assert_length(answer, 2)
    for found, expected, of in zip(answer, (data, slopes), ("data", "grad"), strict=True):
        assert_length(found, len(expected), of)
        allowed = 1e-6 * max(map(abs, expected.values())) + 1e-9
        for value, (name, right) in zip(found, expected.items(), strict=True):
            assert_scalar(value, f"{name}.{of}")
            if not abs(float(value) - right) <= allowed:
                message = f"{name}.{of} is {float(value):.9g}, expected {right:.9g}"
                raise Mismatch(message, expected=right, actual=value)


def judge(submission, graph, output=None):
    """Run the graph's program and compare."""
    data = {name: value.real for name, value in graph.values.items()}
    assert_graph(submission.run(graph.program(output)), data, graph.slopes(output))


def drawn(seed, count):
    """Python floats, none of them 0."""
    return [float(value) for value in numbers(seed, count) / 2 + 0.03125]


def operations(x, y):
    """Each operation once, with values and plain numbers on either side."""
    for sign in "+-*/":
        yield sign, (x, y), ("a", "b")
        for number in (3, 0.5):
            yield sign, (x,), ("a", number)
            yield sign, (x,), (number, "a")
    exponents: tuple[float, ...] = (2, 3, 1)
    for exponent in exponents:
        yield "**", (-abs(x),), ("a", exponent)
    for exponent in (-1, 0.5, -1.5, 0, 2.5):
        yield "**", (abs(x),), ("a", exponent)
    yield "**", (0.0,), ("a", 2)
    yield "**", (0.0,), ("a", 1)
    for function in ("neg", "relu", "tanh", "exp"):
        yield function, (x,), ("a",)
        yield function, (-x,), ("a",)
    for number in (9.5, 100.0, -100.0):
        yield "tanh", (number,), ("a",)
    for number in (6.5, -9.5):
        yield "exp", (number,), ("a",)
    yield "log", (abs(x),), ("a",)
    yield "/", (3, 2), ("a", "b")
    yield "*", (2, 2), ("a", "b")
    yield "*", (0.0, y), ("a", "b")
    yield "neg", (0.0,), ("a",)
    yield "**", (2,), ("a", -1)


@examples(2)
@given(seed=seeds)
def test_each_operation(submission, seed):
    """Differentiates each operation, with plain numbers on either side too."""
    x, y = drawn(seed, 2)
    judge(submission, Graph([x]))  # backward() of a leaf
    for operation, leaves, operands in operations(x, y):
        graph = Graph(leaves)
        graph.add(operation, *operands)
        judge(submission, graph)


def grown(seed, leaves, steps):
    """A graph that was drawn: binary operations and functions of nodes, late ones more often."""
    rng = np.random.default_rng([seed, leaves, steps])
    values = drawn(seed, leaves)
    graph = Graph(values if seed % 3 else [values[0]] * leaves)
    for _ in range(steps):
        names = list(graph.values)
        first, second = (names[-1 - int(rng.beta(1, 2) * len(names))] for _ in range(2))
        x, y = (graph.values[name].real for name in (first, second))
        allowed = ["+", "-", "*", "tanh"]
        allowed += ["relu"] if abs(x) > 0.01 else []  # its kink has a test of its own
        allowed += ["/"] if abs(y) > 0.25 else []
        allowed += ["exp"] if abs(x) < 2.0 else []
        allowed += ["log"] if x > 0.25 else []
        operation = str(rng.choice(allowed)) if abs(x * y) < 40.0 else "tanh"
        graph.add(operation, *((first, second) if operation in "+-*/" else (first,)))
    return graph


def unchanged(x):
    """A chain of operations that leave the number as it is, and then the sum of all its nodes."""
    graph = Graph([x])
    last = "a"
    for operation, operands in (
        ("+", (None, 0)),
        ("+", (0, None)),
        ("-", (None, 0)),
        ("*", (None, 1)),
        ("*", (1, None)),
        ("/", (None, 1)),
        ("**", (None, 1)),
        ("relu", (None,)),
    ):
        last = graph.add(operation, *(last if one is None else one for one in operands))
    for name in list(graph.values)[:-1]:
        last = graph.add("+", last, name)
    return graph


def several_powers(x):
    """Powers of one node, a square of it, and a way to it that is longer than the others."""
    graph = Graph([x])
    last = graph.add("*", "a", "a")
    for exponent in (2, 0.5, -1):
        last = graph.add("+", last, graph.add("**", "a", exponent))
    way = "a"
    for _ in range(5):
        way = graph.add("tanh", way)
    graph.add("+", last, way)
    return graph


@given(leaves=st.integers(1, 3), steps=st.integers(1, 14), seed=seeds)
def test_graphs(submission, leaves, steps, seed):
    """Finds the derivative by every node of a graph: reused, equal or off the path."""
    graph = grown(seed, leaves, steps)
    names = list(graph.values)
    judge(submission, graph)
    judge(submission, graph, names[leaves + (steps - 1) // 2])
    judge(submission, (unchanged, several_powers)[seed % 2](abs(graph.leaves["a"])))


@examples(4)
@given(seed=seeds)
def test_relu_at_zero(submission, seed):
    """Takes the slope of relu at exactly 0 as 0."""
    (x,) = drawn(seed, 1)
    graph = Graph([x])
    graph.add("-", "a", x)
    graph.add("relu", "b")
    graph.add("+", "c", "a")
    judge(submission, graph)


def assert_training(submission, w, b):
    """A loop as in training: new graphs over old leaves, gradients set to 0."""
    lines = [f"w, b = Value({w}), Value({b})", "for y in [0.5, -1.5, 3]:", "    loss = 0"]
    lines += ["    for x in [1, 2, -1]:", "        loss = loss + (y - (w * x + b).tanh()) ** 2"]
    lines += ["    w.grad = b.grad = 0.0", "    loss.backward()"]
    lines += ["return [w.data, b.data], [w.grad, b.grad]"]
    dw = db = 0.0
    for x in (1, 2, -1):
        t = math.tanh(w * x + b)
        dz = -2.0 * (3 - t) * (1.0 - t * t)
        dw, db = dw + dz * x, db + dz
    assert_graph(submission.run(program_of(lines)), {"w": w, "b": b}, {"w": dw, "b": db})


@examples(3)
@given(seed=seeds)
def test_shared_leaves(submission, seed):
    """Adds the gradients of two graphs up in the leaves they share, or begins anew from 0."""
    x, y = drawn(seed, 2)
    assert_training(submission, x, y)
    for restart in ([], ["a.grad = 0.0", "b.grad = 0.0"]):
        lines = [f"a = Value({x})", f"b = Value({y})", "(a * b).tanh().backward()", *restart]
        lines += ["c = a + b", "c.backward()", "nodes = [a, b, c]"]
        lines += ["return [v.data for v in nodes], [v.grad for v in nodes]"]
        slope = 0.0 if restart else 1.0 - math.tanh(x * y) ** 2
        data = {"a": x, "b": y, "c": x + y}
        slopes = {"a": y * slope + 1.0, "b": x * slope + 1.0, "c": 1.0}
        assert_graph(submission.run(program_of(lines)), data, slopes)


@examples(3)
@given(seed=seeds)
def test_statements_that_update(submission, seed):
    """Makes a new node of c += a, and sums a list with sum()."""
    x, y = drawn(seed, 2)
    for sign, right, by_a, by_b in (
        ("+", x + y, 1.0, 1.0),
        ("-", x - y, 1.0, -1.0),
        ("*", x * y, y, x),
        ("/", x / y, 1.0 / y, -x / y**2),
    ):
        lines = [f"a = Value({x})", f"b = Value({y})", "c = a", f"c {sign}= b", "c.backward()"]
        lines += ["nodes = [a, b, c]", "return [v.data for v in nodes], [v.grad for v in nodes]"]
        data, slopes = {"a": x, "b": y, "c": right}, {"a": by_a, "b": by_b, "c": 1.0}
        assert_graph(submission.run(program_of(lines)), data, slopes)
    lines = [f"a = Value({x})", f"b = Value({y})", "c = sum([a, b, a])", "c.backward()"]
    lines += ["nodes = [a, b, c]", "return [v.data for v in nodes], [v.grad for v in nodes]"]
    data, slopes = {"a": x, "b": y, "c": 2 * x + y}, {"a": 2.0, "b": 1.0, "c": 1.0}
    assert_graph(submission.run(program_of(lines)), data, slopes)


def test_large_graph(submission):
    """Visits each node of a long graph once, however many paths lead to it."""
    graph = Graph([0.3125])
    last = "a"
    for _ in range(28):
        half = graph.add("*", last, 0.5)
        last = graph.add("+", half, graph.add("tanh", half))
    for _ in range(30):
        last = graph.add("-", last, "a")
        last = graph.add("*", last, 0.75)
    judge(submission, graph)
    small_difference = Graph([900.00125])
    last = small_difference.add("/", 1, small_difference.add("-", "a", 900))
    judge(submission, small_difference)
    small_difference.add("*", last, 2.0**-30)
    judge(submission, small_difference)
