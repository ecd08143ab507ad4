from dataclasses import dataclass

import numpy as np


@dataclass
class Dense:
    d_in: int
    d_out: int

    def std(self, method):
        fans = {"he": lambda: self.d_in, "xavier": lambda: self.d_in + self.d_out}
        return (2.0 / fans[method]()) ** 0.5

    def draw(self, method, rng):
        return self.std(method) * rng.standard_normal((self.d_in, self.d_out)), np.zeros((1, self.d_out))


def init_params(layer_sizes, method, rng):
    params = {"layers": len(layer_sizes) - 1, "method": method}
    for number, sizes in enumerate(zip(layer_sizes, layer_sizes[1:])):
        W, b = Dense(*sizes).draw(method, rng)
        params.update({f"W{number + 1}": W, f"b{number + 1}": b})
    return params
