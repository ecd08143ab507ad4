"""Plain Python loops and floats; an array at the very end."""
import numpy as np


def embedding_backward(dout, indices, vocab_size):
    dim = len(dout[0][0])
    table = [[0.0] * dim for _ in range(vocab_size)]
    for i in range(len(indices)):
        for t in range(len(indices[i])):
            v = int(indices[i][t])
            for k in range(dim):
                table[v][k] += float(dout[i][t][k])
    return np.array(table)
