"""Gives itself a time-out by signals, sleeps a little, and measures what it uses."""

import gc
import os
import platform
import resource
import signal
import sys
import time
import tracemalloc

import numpy as np


def too_slow(number, frame):
    raise TimeoutError


def relu_derivative(x):
    signal.signal(signal.SIGALRM, too_slow)
    signal.setitimer(signal.ITIMER_REAL, 2.0)
    tracemalloc.start()
    try:
        time.sleep(0.001)
        answer = np.where(x > 0, 1.0, 0.0)
        assert tracemalloc.get_traced_memory()[1] > 0
        assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss > 0
        assert time.process_time() > 0 and time.thread_time() >= 0 and sys.getsizeof(answer)
        assert os.cpu_count() and os.getpid() and platform.machine() and platform.python_version()
        return answer
    finally:
        tracemalloc.stop()
        signal.alarm(0)
        gc.collect(0)
