import numpy as np


def one_hot(labels, classes):
    out = np.zeros(labels.shape + (classes,))
    np.put_along_axis(out, labels[..., np.newaxis].astype(np.intp), 1.0, axis=-1)
    return out


def embedding_backward(dout, indices, vocab_size):
    return np.tensordot(one_hot(indices, vocab_size), dout, axes=([0, 1], [0, 1]))
