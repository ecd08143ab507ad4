"""divmod and a match statement for the remainder."""
import numpy as np


def mini_batch(X, y, batch_size, rng):
    perm = rng.permutation(len(X))
    full, rest = divmod(len(X), batch_size)
    sizes = [batch_size] * full
    match rest:
        case 0:
            pass
        case r:
            sizes.append(r)
    ends = np.cumsum(sizes)
    return [(X[perm[e - s:e]], y[perm[e - s:e]]) for s, e in zip(sizes, ends)]


if __name__ == "__main__":
    for bx, by in mini_batch(np.arange(10.0).reshape(5, 2), np.arange(5.0)[:, None], 2, np.random.default_rng(0)):
        print(bx, by)
