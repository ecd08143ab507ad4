"""Odd: from numpy import *, and vectorize for the gate with otypes."""
from numpy import *

gate = vectorize(lambda pre, g: g if pre > 0 else 0.0, otypes=[float])


def backward_pass(X, y, params, cache):
    r = (cache["A2"] - y) * (1.0 / shape(X)[0])
    q = gate(cache["Z1"], dot(r, params["W2"].T))
    return dict(dW1=dot(X.T, q), db1=atleast_2d(sum(q, axis=0)), dW2=dot(cache["A1"].T, r), db2=array([[sum(r)]]))
