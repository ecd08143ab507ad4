"""Only X is reordered, y keeps its order.
Mistake: y left behind by the shuffle
"""

def mini_batch(X, y, batch_size, rng):
    order = rng.permutation(X.shape[0])
    out = []
    for k in range(0, len(order), batch_size):
        out.append((X[order[k:k + batch_size]], y[k:k + batch_size]))
    return out
