import math


def _copy(grads):
    return {name: grad.copy() for name, grad in grads.items()}


def clip_by_value(grads, limit):
    out = _copy(grads)
    for arr in out.values():
        for i, value in enumerate(arr.flat):
            if value > limit:
                arr.flat[i] = limit
            elif value < -limit:
                arr.flat[i] = -limit
    return out


def clip_by_global_norm(grads, max_norm):
    squares = []
    for arr in grads.values():
        for value in arr.flat:
            squares.append(float(value) ** 2)
    norm = math.sqrt(math.fsum(squares))
    out = _copy(grads)
    if norm > max_norm:
        for arr in out.values():
            arr *= max_norm
            arr /= norm
    return out, norm
