def sgd_update(params, grads, lr):
    return {k: p - lr * g for (k, p), g in zip(params.items(), grads.values())}
