"""Has itself ended by a timer in the middle of a call."""

import signal

signal.signal(signal.SIGALRM, signal.SIG_DFL)


def relu_derivative(x):
    signal.setitimer(signal.ITIMER_REAL, 0.02)
    signal.pause()
