"""The codec takes every legal value there and back, and lets nothing but its own error out."""

from __future__ import annotations

import contextlib
import struct
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.comparison import same
from checker.testing import LAYOUTS, laid_out
from checker.worker import (
    MAX_FRAME,
    CodecError,
    Iterated,
    Opaque,
    Seeded,
    Session,
    Source,
    decode,
    encode,
)

plain = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**63 - 1)
    | st.floats(allow_nan=False)
    | st.text()
    | st.binary(),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.lists(inner, max_size=4).map(tuple)
        | st.dictionaries(st.text() | st.integers(-5, 5), inner, max_size=4)
    ),
    max_leaves=20,
)


@settings(derandomize=True)
@given(value=plain)
def test_plain_values_come_back_equal(value: Any) -> None:
    """Every nest of plain values is the same after the journey, types included."""
    back = decode(encode(value))
    assert back == value
    assert type(back) is type(value)


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("dtype", ["<f8", ">f8", "f4", "f2", "i8", "u1", "?", "g"])
@pytest.mark.parametrize("shape", [(3,), (1, 1), (2, 3), (4, 1, 2)])
def test_arrays_keep_dtype_shape_and_layout(
    layout: str, dtype: str, shape: tuple[int, ...]
) -> None:
    """An array comes back with its values, its dtype and its strides."""
    array = laid_out(np.arange(np.prod(shape)).reshape(shape).astype(dtype), layout)
    back = decode(encode(array))
    np.testing.assert_array_equal(back, array)
    assert back.dtype == array.dtype
    assert encode(back) == encode(array)
    assert back.flags.c_contiguous == array.flags.c_contiguous
    assert back.flags.writeable


def test_empty_and_zero_dimensional_arrays() -> None:
    """Arrays without entries and without axes cross too."""
    assert decode(encode(np.empty((0, 3)))).shape == (0, 3)
    assert decode(encode(np.float32(2.5))).dtype == np.float32


def test_what_is_no_data_comes_back_as_its_description() -> None:
    """Complex, object and text arrays, functions and deep nests are described, not carried."""
    deep: Any = 1.0
    for _ in range(100):
        deep = [deep]
    for value in (np.zeros(2, complex), np.array([None]), np.array(["a"]), print, 1j, 2**70):
        assert isinstance(decode(encode(value)), Opaque)
    assert "nested" in str(encode(deep))


def test_iterables_come_back_as_their_items() -> None:
    """A generator is read to its end."""
    back = decode(encode(i * i for i in range(3)))
    assert isinstance(back, Iterated)
    assert back == [0, 1, 4]


@pytest.mark.parametrize(
    "value", [np.zeros(MAX_FRAME // 8 + 1), iter(int, 1)], ids=["array", "endless"]
)
def test_what_is_too_large_is_refused(value: Any) -> None:
    """A result that fits in no frame is an error of the codec before memory is spent on it."""
    with pytest.raises(CodecError):
        encode(value)


FRAMES = [
    encode(value)
    for value in (
        [1, "returned", {"dW1": np.ones((2, 3)), "n": None}, None, False, 0.1, ["warn"]],
        laid_out(np.ones((3, 2)), "strided"),
        ({"a": (1, 2.0)}, [True, b"x"], Seeded(3), Source("f", "def f(x): return x")),
    )
]


@settings(max_examples=1500, derandomize=True, deadline=None)
@given(data=st.data(), frame=st.sampled_from(FRAMES))
def test_mutated_frames_give_a_value_or_the_codecs_error(data: st.DataObject, frame: bytes) -> None:
    """Bytes changed, cut, doubled or inserted at any place never raise anything else."""
    raw = bytearray(frame)
    for _ in range(data.draw(st.integers(1, 4))):
        place = data.draw(st.integers(0, max(0, len(raw) - 1)))
        kind = data.draw(st.sampled_from(["set", "cut", "insert", "length"]))
        if kind == "set" and raw:
            raw[place] = data.draw(st.integers(0, 255))
        elif kind == "cut":
            del raw[place:]
        elif kind == "insert":
            raw[place:place] = data.draw(st.binary(max_size=9))
        else:
            raw[place : place + 4] = struct.pack("<I", data.draw(st.integers(0, 2**32 - 1)))
    with contextlib.suppress(CodecError):
        decode(bytes(raw))


@settings(max_examples=500, derandomize=True)
@given(raw=st.binary(max_size=200))
def test_random_bytes_give_a_value_or_the_codecs_error(raw: bytes) -> None:
    """Nothing else is ever raised."""
    with contextlib.suppress(CodecError):
        decode(raw)


def loaded(source: str) -> Session:
    """A session with that file loaded."""
    session = Session()
    assert decode(session.answer(encode(["load", source.encode(), "sample", "sample.py"])))[0] == (
        "loaded"
    )
    return session


def called(
    session: Session, name: str, *arguments: Any, program: str | None = None, number: int = 7
) -> list[Any]:
    """The reply to one call."""
    head = ["call", number, program, name, None, False]
    reply: list[Any] = decode(session.answer(encode(head) + encode([list(arguments), {}])))
    return reply


def test_programs_see_what_the_file_defines() -> None:
    """A function of the judge's runs beside the candidate's classes; what it needs is its own."""
    session = loaded(
        "class Net:\n    def __init__(self, n):\n        self.n = n\n"
        "    def double(self):\n        return 2 * self.n\n"
    )
    program = "def use(n):\n    net = Net(n)\n    return net.double(), np.square(net.n)\n"
    assert same(called(session, "use", 4, program=program)[2], (8, 16))
    assert called(session, "Net", 4)[2].description == "an object of type Net"
    assert called(session, "use", 4)[1:3] == [
        "raised",
        "AttributeError",
    ]


def test_functions_and_generators_are_made_in_the_worker() -> None:
    """A function crosses as its source, a generator as its seed."""
    session = loaded("def use(f, rng):\n    return f(3.0) + rng.integers(1, 2)\n")
    answer = called(session, "use", Source("f", "def f(x):\n    return np.square(x)"), Seeded(0))
    assert same(answer[2], 10.0)


def test_a_reply_says_what_the_call_has_changed() -> None:
    """Arguments that are not as before come back; so does the news of an overwritten result."""
    session = loaded(
        "import numpy as np\nkept = np.zeros(2)\n"
        "def spoil(x):\n    x *= 2\n    return 1\n"
        "def reuse(x):\n    kept[:] = x\n    return kept\n"
    )
    _, _, _, changed, *_ = called(session, "spoil", np.ones(2))
    assert same(changed[0][0], np.full(2, 2.0))
    assert called(session, "reuse", np.ones(2), number=8)[4] is None
    assert called(session, "reuse", np.zeros(2))[4] == 8


def test_the_first_result_is_looked_at_for_ever() -> None:
    """A result that changes long after it was returned is noticed, whoever changes it."""
    session = loaded(
        "import numpy as np\nheld = []\n"
        "def give(n):\n    held.append(np.full(2, n))\n    return held[-1]\n"
        "def spoil():\n    held[0][:] = 9\n"
    )
    for number in range(5):
        assert called(session, "give", 1.0 * number, number=number)[4] is None
    assert called(session, "spoil")[4] == 0
