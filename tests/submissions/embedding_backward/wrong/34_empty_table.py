"""np.empty for the rows nobody looks up."""
import numpy as np


def embedding_backward(dout, indices, vocab_size):
    dE = np.full((vocab_size, dout.shape[-1]), np.nan)
    for v in np.unique(indices):
        dE[v] = dout[indices == v].sum(axis=0)
    return dE
