"""functools.reduce with closures, no explicit loop at all."""
from functools import partial, reduce
from operator import add
import numpy as np

l2_regularization = lambda params, grads, lam: (
    lam * reduce(add, map(lambda k: np.sum(params[k] ** 2) / 2, filter(lambda k: k[0] == "W", params))),
    dict(map(partial(lambda decay, kv: (kv[0], kv[1] + decay(kv[0])),
                     lambda k: lam * params[k[1:]] if k[1] == "W" else np.zeros_like(grads[k])), grads.items())),
)
