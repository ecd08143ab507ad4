def sgd_update(params, grads, lr):
    return {k: params[k] - lr * grads[g] for k, g in zip(sorted(params), sorted(grads))}
