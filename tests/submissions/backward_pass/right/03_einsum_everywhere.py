"""All contractions are einsums, the mask comes from heaviside of Z1."""
import numpy as np


def backward_pass(X, y, params, cache):
    e = (cache["A2"] - y) / y.size
    g = np.heaviside(cache["Z1"], 0.0)
    return dict(
        dW1=np.einsum("nd,no,ho,nh->dh", X, e, params["W2"], g),
        db1=np.einsum("no,ho,nh->h", e, params["W2"], g)[None],
        dW2=np.einsum("nh,no->ho", cache["A1"], e),
        db2=np.einsum("no->o", e)[np.newaxis, :],
    )
