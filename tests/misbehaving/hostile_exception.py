"""Raises an exception that can't be printed, is no `Exception`, and has a forged name."""


class Forged(BaseException):
    def __str__(self):
        raise SystemExit(0)

    __repr__ = __str__


Forged.__name__ = Forged.__qualname__ = "\x1b[32mPassed\n"


def relu_derivative(x):
    raise Forged
