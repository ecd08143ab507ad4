"""Never returns and uses no processor time."""

import time


def relu_derivative(x):
    time.sleep(86400)
