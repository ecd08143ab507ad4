def momentum(params, grads, velocity, lr, beta):
    params, velocity = dict(params), dict(velocity)
    for k in params:
        velocity[k] *= beta
        velocity[k] += grads["d" + k]
        params[k] = params[k] - lr * velocity[k]
    return params, velocity
