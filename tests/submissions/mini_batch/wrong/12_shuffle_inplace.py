"""Shuffles the caller's X and y in place with a rewound state.
Mistake: arguments reordered under the caller
"""

def mini_batch(X, y, batch_size, rng):
    st = rng.bit_generator.state
    rng.shuffle(X)
    rng.bit_generator.state = st
    rng.shuffle(y)
    return [(X[i:i + batch_size].copy(), y[i:i + batch_size].copy()) for i in range(0, len(X), batch_size)]
