"""Odd: match on the shape, debugging prints, a demo under __main__."""
import numpy as np

DEBUG = True


def softmax_ce_gradient(logits, y_onehot):
    match logits.shape:
        case (1, _):
            if DEBUG:
                print("a single sample")
            m = 1
        case (m, c):
            if DEBUG:
                print(f"{m} samples, {c} classes")
        case _:
            raise ValueError("expected a matrix")
    s = logits - logits.max(axis=1, keepdims=True)
    p = np.exp(s) / np.sum(np.exp(s), axis=1, keepdims=True)
    if DEBUG:
        print("probs", p[:2])
    return (p - y_onehot) / m


if __name__ == "__main__":
    print(softmax_ce_gradient(np.array([[1.0, 2.0]]), np.array([[0.0, 1.0]])))
