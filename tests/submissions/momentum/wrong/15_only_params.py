def momentum(params, grads, velocity, lr, beta):
    V = {k: beta * velocity[k] + grads["d" + k] for k in params}
    return {k: params[k] - lr * V[k] for k in params}
