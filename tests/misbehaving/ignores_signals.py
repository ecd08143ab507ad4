"""Ignores every signal that can be ignored and catches every exception."""

import signal
import time

for number in set(signal.Signals) - {signal.SIGKILL, signal.SIGSTOP}:
    signal.signal(number, signal.SIG_IGN)


def relu_derivative(x):
    while True:
        try:
            time.sleep(1)
        except BaseException:
            pass
