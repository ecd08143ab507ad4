import numpy as np


def embedding_backward(dout, indices, vocab_size):
    is_token = indices[..., None] == np.arange(vocab_size)
    return np.einsum("mtv,mtd->vd", is_token.astype(float), dout)
