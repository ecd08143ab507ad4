"""Odd: a decorated helper wrapped in functools.partial, with a big-endian, Fortran-ordered, read-only result."""
import functools

import numpy as np


def averaged(fn):
    @functools.wraps(fn)
    def inner(logits, y_onehot, **kw):
        return fn(logits, y_onehot, **kw) / logits.shape[0]

    return inner


@averaged
def _grad(logits, y_onehot, *, axis):
    e = np.exp(logits - logits.max(axis=axis, keepdims=True))
    return e / e.sum(axis=axis, keepdims=True) - y_onehot


def _finish(logits, y_onehot, *, how):
    g = np.asfortranarray(_grad(logits, y_onehot, axis=how)).astype(">f8")
    g.setflags(write=False)
    return g


softmax_ce_gradient = functools.partial(_finish, how=1)
