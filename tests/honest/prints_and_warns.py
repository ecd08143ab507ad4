"""Prints in many alphabets, warns, logs, and sends the chatter of a function nowhere."""

import contextlib
import io
import logging
import os
import sys
import warnings

import numpy as np

logging.basicConfig(level=logging.DEBUG)


def relu_derivative(x):
    print("ReLU′(x) — производная, 導関数, مشتق, ✓", x.shape, file=sys.stderr)
    logging.getLogger(__name__).info("shape %s", x.shape)
    warnings.warn("slopes ahead", stacklevel=1)
    with open(os.devnull, "w") as nowhere, contextlib.redirect_stdout(nowhere):
        print("unheard")
    with contextlib.redirect_stdout(io.StringIO()) as heard:
        print("heard")
    assert heard.getvalue() == "heard\n"
    return np.divide(np.maximum(x, 0.0), x, out=np.zeros_like(x), where=x > 0)
