import numpy as np


def embedding_backward(dout, indices, vocab_size):
    ids = indices.reshape(-1)
    rows = dout.reshape(ids.size, -1)[np.argsort(ids, kind="stable")]
    ids.sort()
    dE = np.zeros((vocab_size, rows.shape[1]))
    np.add.at(dE, ids, rows)
    return dE
