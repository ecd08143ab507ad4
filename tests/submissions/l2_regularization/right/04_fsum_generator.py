"""Pure Python scalars summed by math.fsum from a nested generator."""
import math


def l2_regularization(params, grads, lam):
    def squares():
        for key in params:
            if "W" in key:
                for row in params[key].tolist():
                    yield from (w * w for w in row)

    penalty = math.fsum(squares()) * lam * 0.5
    out = {key: grads[key].copy() for key in grads}
    for key in out:
        if "W" in key:
            out[key] += lam * params[key.lstrip("d")]
    return penalty, out
