calls = 0


def sgd_update(params, grads, lr):
    global calls
    calls += 1
    lr = lr / (1 + 0.001 * calls)
    return {k: v - lr * grads["d" + k] for k, v in params.items()}
