"""Odd: einsum for everything, mask from A1."""
import numpy as np


def backward_pass(X, y, params, cache):
    delta2 = (cache["A2"] - y) / y.size
    alive = (cache["A1"] > 0).astype(float)
    delta1 = np.einsum("io,jo,ij->ij", delta2, params["W2"], alive)
    return {
        "db2": np.einsum("io->o", delta2)[None, :],
        "dW2": np.einsum("ij,io->jo", cache["A1"], delta2),
        "db1": np.einsum("ij->j", delta1)[None, :],
        "dW1": np.einsum("ik,ij->kj", X, delta1),
    }
