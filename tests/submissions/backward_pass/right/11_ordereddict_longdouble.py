"""Odd: an OrderedDict of long double arrays."""
from collections import OrderedDict

import numpy as np


def backward_pass(X, y, params, cache):
    L = np.longdouble
    e = (cache["A2"].astype(L) - y) / L(y.shape[0])
    s = np.where(cache["Z1"] > 0, e * params["W2"].astype(L).T, L(0))
    od = OrderedDict()
    od["db2"] = e.sum(axis=0, keepdims=True)
    od["dW2"] = cache["A1"].astype(L).T.dot(e)
    od["db1"] = s.sum(axis=0, keepdims=True)
    od["dW1"] = X.astype(L).T.dot(s)
    return od
