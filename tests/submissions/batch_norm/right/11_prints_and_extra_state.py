import numpy as np

CALLS = {"forward": 0}


def batch_norm_forward(X, gamma, beta, running_mean, running_var, momentum, eps, training):
    """Keeps a count, which changes nothing."""
    CALLS["forward"] += 1
    print("forward", CALLS["forward"], X.shape)
    if training:
        mu, var = np.mean(X, axis=0)[None, :], np.var(X, axis=0)[None, :]
        running_mean = running_mean * momentum + mu * (1.0 - momentum)
        running_var = running_var * momentum + var * (1.0 - momentum)
    else:
        mu, var = running_mean, running_var
    inv = np.reciprocal(np.sqrt(var + eps))
    xhat = np.multiply(X - mu, inv)
    cache = [xhat, inv, gamma, "training" if training else "testing"]
    return np.asfortranarray(gamma * xhat + beta), cache, running_mean, running_var


def batch_norm_backward(dout, cache):
    xhat, inv, gamma, _mode = cache
    m = dout.shape[0]
    dbeta = np.add.reduce(dout, axis=0, keepdims=True)
    dgamma = np.add.reduce(dout * xhat, axis=0, keepdims=True)
    dX = np.array(dout)
    dX -= dbeta / m
    dX -= xhat * dgamma / m
    dX *= gamma * inv
    return dX, dgamma, dbeta
