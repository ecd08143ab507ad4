def momentum(params, grads, velocity, lr, beta):
    v = {k: beta * velocity[k] - lr * grads["d" + k] for k in params}
    return {k: params[k] + v[k] for k in params}, v
