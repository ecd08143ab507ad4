"""Hidden tests of `one_hot`."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from checker.testing import LAYOUTS, assert_matches, batches, examples, laid_out, seeds, sizes

DTYPES = ("int64", "int8", "uint8", "int32", "int16", "uint16", "uint32")


def encoded(labels, num_classes):
    """The rows, written one entry at a time."""
    y = np.zeros((len(labels), num_classes))
    for row, label in enumerate(labels.tolist()):
        y[row, label] = 1.0
    return y


def drawn(seed, m, classes, dtype="int64"):
    """Labels in any order, the last class among them."""
    rng = np.random.default_rng([seed, m, classes])
    labels = rng.integers(classes, size=m)
    labels[rng.integers(m)] = classes - 1
    return labels.astype(dtype)


@given(m=batches(8), classes=sizes(), seed=seeds)
def test_rows(submission, m, classes, seed):
    """Has a 1 in the column of the label and 0 elsewhere, one row for each label."""
    labels = drawn(seed, m, classes)
    assert_matches(submission.one_hot(labels, classes), encoded(labels, classes))


@examples(14)
@given(m=batches(), classes=sizes(4), more=st.sampled_from([1, 2, 296, 996]), seed=seeds)
def test_absent_classes(submission, m, classes, more, seed):
    """Has num_classes columns, also for classes that no label names."""
    for number, dtype in enumerate(("int64", "uint8", "int8")):
        labels = drawn(seed + number, m, classes, dtype)
        total = classes + more
        assert_matches(submission.one_hot(labels, total), encoded(labels, total))


@examples(8)
@given(m=st.integers(12, 16), classes=st.integers(23, 28), seed=seeds)
def test_dtypes(submission, m, classes, seed):
    """Takes labels of every integer dtype, small ones too."""
    for number, dtype in enumerate(DTYPES):
        labels = drawn(seed + number, m, classes, dtype)
        assert_matches(submission.one_hot(labels, classes), encoded(labels, classes))


@examples(12)
@given(m=st.integers(2, 6), classes=st.integers(2, 5), seed=seeds)
def test_memory_layout(submission, m, classes, seed):
    """Does not depend on how the labels lie in memory: views with steps are legal."""
    for number, layout in enumerate(LAYOUTS):
        labels = laid_out(drawn(seed + number, m, classes), layout)
        assert_matches(submission.one_hot(labels, classes), encoded(labels, classes))


def test_large_input(submission):
    """Handles many labels, and many classes, as it does a few."""
    for dtype, classes in (("int64", 41), ("uint8", 256), ("int64", 257), ("int16", 1000)):
        labels = drawn(0, 307, classes, dtype)
        assert_matches(submission.one_hot(labels, classes), encoded(labels, classes))
