def momentum(params, grads, velocity, lr, beta):
    V = {k: beta * velocity[k] + grads["d" + k] + 1e-4 * params[k] for k in params}
    return {k: params[k] - lr * V[k] for k in params}, V
