def momentum(params, grads, velocity, lr, beta):
    """The averaged form on a rescaled state, scaled back."""
    new_params, new_velocity = {}, {}
    for k in params:
        mean = (1.0 - beta) * velocity[k]
        mean = beta * mean + (1.0 - beta) * grads["d" + k]
        v = mean / (1.0 - beta)
        new_params[k] = params[k] - lr * v
        new_velocity[k] = v
    return new_params, new_velocity
