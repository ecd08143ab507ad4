"""Shuffles two copies with the same bit generator state, rewound in between."""

def mini_batch(X, y, batch_size, rng):
    Xc, yc = X.copy(), y.copy()
    saved = rng.bit_generator.state
    rng.shuffle(Xc, axis=0)
    rng.bit_generator.state = saved
    rng.shuffle(yc, axis=0)
    return [(Xc[a:a + batch_size], yc[a:a + batch_size]) for a in range(0, len(Xc), batch_size)]
