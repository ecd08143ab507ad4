"""Odd: memoised on all contents, returns copies; results are Fortran-ordered, big-endian and read-only."""
import numpy as np

_store = {}


def _key(*arrays):
    return tuple((a.shape, a.tobytes()) for a in arrays)


def backward_pass(X, y, params, cache):
    k = _key(X, y, params["W2"], cache["Z1"], cache["A1"], cache["A2"])
    if k not in _store:
        if len(_store) >= 16:
            _store.clear()
        d2 = (cache["A2"] - y) / X.shape[0]
        d1 = d2 @ params["W2"].T * (cache["A1"] > 0)
        _store[k] = (X.T @ d1, d1.sum(0)[None], cache["A1"].T @ d2, d2.sum(0)[None])
    out = {}
    for name, v in zip(("dW1", "db1", "dW2", "db2"), _store[k]):
        a = np.array(v, dtype=">f8", order="F")
        a.flags.writeable = False
        out[name] = a
    return out
