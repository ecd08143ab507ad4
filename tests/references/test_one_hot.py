"""`one_hot` against PyTorch."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from solutions.one_hot.solution import one_hot


@pytest.mark.parametrize("dtype", ["int8", "int16", "int32", "int64", "uint8", "uint16", "uint32"])
@pytest.mark.parametrize(("m", "classes"), [(1, 1), (1, 5), (4, 1), (7, 3), (3, 300)])
def test_rows(torch: Any, m: int, classes: int, dtype: str) -> None:
    """The rows are PyTorch's, for every dtype of the labels."""
    labels = np.random.default_rng(m).integers(min(classes, 100), size=m).astype(dtype)
    expected = torch.nn.functional.one_hot(torch.tensor(labels.astype(int)), classes).numpy()
    np.testing.assert_array_equal(one_hot(labels, classes), expected)


def test_reversed_view() -> None:
    """A view is read by position."""
    labels = np.array([0, 1, 2, 2], dtype=np.uint8)[::-1]
    np.testing.assert_array_equal(one_hot(labels, 4).argmax(axis=1), [2, 2, 1, 0])
