def momentum(params, grads, velocity, lr, beta):
    v = {k: beta * velocity[k] - grads["d" + k] for k in params}
    return {k: params[k] + lr * v[k] for k in params}, v
