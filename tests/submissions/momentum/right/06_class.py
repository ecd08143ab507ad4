import numpy as np


class HeavyBall:
    def __init__(self, lr, beta):
        self.lr, self.beta = lr, beta

    def __call__(self, p, g, v):
        v = self.beta * v + g
        return p - self.lr * v, v


def momentum(params, grads, velocity, lr, beta):
    ball = HeavyBall(lr, beta)
    new_params, new_velocity = {}, {}
    for name in sorted(params):
        new_params[name], new_velocity[name] = ball(params[name], grads["d" + name], velocity[name])
    return new_params, new_velocity
