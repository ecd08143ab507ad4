"""Inspects its own signature, checks its types, and tests itself by doctest and unittest."""

import copy
import doctest
import inspect
import operator
import sys
import textwrap
import traceback
import typing
import unittest

import numpy as np


def relu_derivative(x: np.ndarray) -> np.ndarray:
    """The slope.

    >>> float(relu_derivative(np.array([2.0]))[0])
    1.0
    """
    assert list(inspect.signature(relu_derivative).parameters) == ["x"]
    assert typing.get_type_hints(relu_derivative)["return"] is np.ndarray
    assert operator.gt(2, 1) and textwrap.dedent("  a") == "a"
    try:
        raise KeyError("expected")
    except KeyError:
        assert "KeyError" in traceback.format_exc()
    return np.where(copy.deepcopy(x) > 0, 1.0, 0.0)


class Works(unittest.TestCase):
    def test_positive(self):
        self.assertEqual(relu_derivative(np.ones(1))[0], 1.0)


runner = unittest.TextTestRunner(stream=sys.stderr)
assert runner.run(unittest.defaultTestLoader.loadTestsFromTestCase(Works)).wasSuccessful()
assert doctest.run_docstring_examples(relu_derivative, globals()) is None
