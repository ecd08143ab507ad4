import numpy as np


def softmax(x):
    e = np.exp(x - np.max(x, axis=-1, keepdims=True))
    return e / np.sum(e, axis=-1, keepdims=True)


def attention_backward(dout, Q, K, V, causal):
    d_k = Q.shape[-1]
    scores = np.matmul(Q, K.T) / np.sqrt(d_k)
    if causal:
        mask = np.triu(np.ones_like(scores), k=1)
        scores = scores + mask * -1e9
    weights = softmax(scores)

    d_V = np.matmul(weights.T, dout)
    d_weights = np.matmul(dout, V.T)
    d_scores = weights * (d_weights - np.sum(d_weights * weights, axis=-1, keepdims=True))
    d_scores /= np.sqrt(d_k)
    d_Q = np.matmul(d_scores, K)
    d_K = np.matmul(d_scores.T, Q)
    return d_Q, d_K, d_V
