from typing import NamedTuple


class Step(NamedTuple):
    params: dict
    velocity: dict


def momentum(params, grads, velocity, lr, beta):
    new = {k: v * beta + grads["d" + k] for k, v in velocity.items()}
    return Step({k: p - lr * new[k] for k, p in params.items()}, new)
