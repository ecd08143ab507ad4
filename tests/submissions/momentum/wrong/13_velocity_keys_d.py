def momentum(params, grads, velocity, lr, beta):
    V = {"d" + k: beta * velocity[k] + grads["d" + k] for k in params}
    return {k: params[k] - lr * V["d" + k] for k in params}, V
