from copy import deepcopy


def momentum(params, grads, velocity, lr, beta):
    params, velocity = deepcopy(params), deepcopy(velocity)
    for k in params:
        velocity[k] *= beta
        velocity[k] += grads["d" + k]
        params[k] -= lr * velocity[k]
    return params, velocity
