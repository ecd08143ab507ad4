def momentum(params, grads, velocity, lr, beta):
    if beta == 0.0:
        v = {k: grads["d" + k].copy() for k in params}
    else:
        v = {k: beta * (velocity[k] + grads["d" + k] / beta) for k in params}
    return {k: params[k] - lr * v[k] for k in params}, v
