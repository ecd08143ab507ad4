"""Is indented by tabs in one line and by spaces in the next."""


def relu_derivative(x):
	if x.ndim:
        return x > 0
