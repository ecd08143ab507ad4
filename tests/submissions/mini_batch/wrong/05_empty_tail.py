"""Always appends a last batch, empty when batch_size divides m.
Mistake: an empty batch at the end
"""

def mini_batch(X, y, batch_size, rng):
    p = rng.permutation(len(X))
    return [(X[p[k * batch_size:][:batch_size]], y[p[k * batch_size:][:batch_size]]) for k in range(len(X) // batch_size + 1)]
