"""Returns lists and dicts nested a hundred thousand deep, the keys of the dicts ever longer."""

deep = []
for index in range(100_000):
    deep = [deep] if index % 2 else {"k" * (index % 50): deep}


def relu_derivative(x):
    return deep
