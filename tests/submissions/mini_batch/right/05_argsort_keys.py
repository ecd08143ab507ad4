"""argsort of uniform random keys."""
import numpy as np


def mini_batch(X: np.ndarray, y: np.ndarray, batch_size: int, rng: np.random.Generator) -> list[tuple[np.ndarray, np.ndarray]]:
    order = np.argsort(rng.random(X.shape[0]))
    n_batches = -(-X.shape[0] // batch_size)
    pieces = (order[k * batch_size:(k + 1) * batch_size] for k in range(n_batches))
    return [(np.take(X, piece, axis=0), np.take(y, piece, axis=0)) for piece in pieces]
