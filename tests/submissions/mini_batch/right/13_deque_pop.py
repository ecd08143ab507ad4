"""A deque of batches fed from indices popped off one by one."""
from collections import deque
import numpy as np


def mini_batch(X, y, batch_size, rng):
    queue = deque(rng.permutation(len(X)).tolist())
    result = deque()
    while queue:
        take = [queue.popleft() for _ in range(min(batch_size, len(queue)))]
        result.append((np.stack([X[i] for i in take]), np.stack([y[i] for i in take])))
    return result
