def momentum(params, grads, velocity, lr, beta):
    step = {k: lr * (beta * velocity[k] + grads["d" + k]) for k in params}
    return {k: params[k] - step[k] for k in params}, step
