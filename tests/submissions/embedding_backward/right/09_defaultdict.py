from collections import defaultdict

import numpy as np


def embedding_backward(dout, indices, vocab_size):
    gradients = defaultdict(lambda: np.zeros(dout.shape[-1]))
    for sentence, grads in zip(indices.tolist(), dout):
        for token, g in zip(sentence, grads):
            gradients[token] = gradients[token] + g
    return np.array([gradients[v] for v in range(vocab_size)])
