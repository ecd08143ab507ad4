"""A heap on normal keys, some draws wasted beforehand."""
import heapq
import numpy as np


def mini_batch(X, y, batch_size, rng):
    rng.random(3)  # burn-in, harmless
    heap = [(rng.standard_normal(), i) for i in range(X.shape[0])]
    heapq.heapify(heap)
    batches = []
    while heap:
        ids = [heapq.heappop(heap)[1] for _ in range(min(len(heap), batch_size))]
        batches.append((X[ids, ...], y[ids, ...]))
    return batches
