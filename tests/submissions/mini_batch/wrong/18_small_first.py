"""The short batch comes first instead of last.
Mistake: remainder at the wrong end
"""

def mini_batch(X, y, batch_size, rng):
    order = rng.permutation(len(X))
    first = len(X) % batch_size
    edges = ([0] if first else []) + list(range(first, len(X) + 1, batch_size))
    return [(X[order[a:b]], y[order[a:b]]) for a, b in zip(edges, edges[1:])]
