_velocity = {}


def sgd_update(params, grads, lr):
    new = {}
    for k, v in params.items():
        key = (k, v.shape)
        _velocity[key] = 0.9 * _velocity.get(key, 0.0) + grads["d" + k]
        new[k] = v - lr * _velocity[key]
    return new
