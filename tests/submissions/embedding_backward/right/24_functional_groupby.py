from functools import reduce
from itertools import groupby
from operator import add, itemgetter

import numpy as np


def embedding_backward(dout, indices, vocab_size):
    pairs = zip(map(int, indices.ravel()), dout.reshape(indices.size, -1))
    runs = groupby(sorted(pairs, key=itemgetter(0)), key=itemgetter(0))
    sums = {token: reduce(add, map(itemgetter(1), run)) for token, run in runs}
    zero = np.zeros(dout.shape[2])
    return np.vstack([sums.get(v, zero) for v in range(vocab_size)])
