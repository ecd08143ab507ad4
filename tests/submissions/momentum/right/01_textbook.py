def momentum(params, grads, velocity, lr, beta):
    new_v = {k: beta * velocity[k] + grads["d" + k] for k in params}
    new_p = {k: params[k] - lr * new_v[k] for k in params}
    return new_p, new_v
