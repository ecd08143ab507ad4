"""Tutorial style: rng.shuffle on an index array, full batches first, then the rest, with prints."""
import numpy as np


def mini_batch(X, y, batch_size, rng):
    m = X.shape[0]
    mini_batches = []

    # Step 1: shuffle (X, y)
    indices = np.arange(m)
    rng.shuffle(indices)
    shuffled_X = X[indices, :]
    shuffled_y = y[indices, :]

    # Step 2: partition, without the end case
    num_complete = m // batch_size
    print("complete batches:", num_complete)
    for k in range(num_complete):
        batch_X = shuffled_X[k * batch_size:(k + 1) * batch_size, :]
        batch_y = shuffled_y[k * batch_size:(k + 1) * batch_size, :]
        mini_batches.append((batch_X, batch_y))

    # Step 3: the end case
    if m % batch_size != 0:
        mini_batches.append((shuffled_X[num_complete * batch_size:, :], shuffled_y[num_complete * batch_size:, :]))

    return mini_batches
