"""statistics.fmean over a list comprehension with a log that catches ValueError."""
import math
import statistics


def safe_log(v):
    try:
        return math.log(v)
    except ValueError:      # log(0)
        return -1000.0


def bce_loss(y_true, y_prob):
    ys = [row[0] for row in y_true.tolist()]
    ps = [row[0] for row in y_prob.tolist()]
    return statistics.fmean([-safe_log(p) if y == 1 else -safe_log(1 - p) for y, p in zip(ys, ps)])
