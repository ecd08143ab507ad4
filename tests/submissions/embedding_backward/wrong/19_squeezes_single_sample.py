import numpy as np


def embedding_backward(dout, indices, vocab_size):
    ids, rows = np.squeeze(indices), np.squeeze(dout)
    if ids.ndim == 0:
        ids, rows = ids[None], rows[None]
    dE = np.zeros((vocab_size, rows.shape[-1]))
    np.add.at(dE, ids, rows)
    return dE
