"""Cuts the batches in original order and shuffles which comes first, the neighbours never change.
Mistake: shuffles batches rather than samples
"""

def mini_batch(X, y, batch_size, rng):
    chunks = [(X[i:i + batch_size], y[i:i + batch_size]) for i in range(0, len(X), batch_size)]
    if len(chunks[-1][0]) < batch_size:
        tail = [chunks.pop()]
    else:
        tail = []
    return [chunks[j] for j in rng.permutation(len(chunks))] + tail
