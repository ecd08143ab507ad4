"""Hidden tests of `lr_schedule`."""

import math

from hypothesis import given
from hypothesis import strategies as st

from checker.testing import assert_matches
from solutions.lr_schedule.solution import cosine_decay, step_decay, warmup_cosine

rates = st.sampled_from([0.5, 1.0, 0.1, 3.0, 0.75])
shares = st.sampled_from([0.125, 0.0, 0.5, 1.0])
"""`min_lr` by `base_lr`."""


def assert_rate(rate, expected, base_lr):
    """Raise `Mismatch` unless the rate is right to 1e-6, and to 1e-9 of `base_lr`."""
    assert_matches(rate, expected, "the rate", absolute=1e-9 * base_lr)


@given(
    step=st.integers(0, 40),
    base_lr=rates,
    drop=st.sampled_from([0.5, 0.1, 0.9, 1.0]),
    every=st.integers(1, 12),
)
def test_step_decay(submission, step, base_lr, drop, every):
    """step_decay drops the rate once for each `every` steps."""
    for at in (step, every * (1 + step // every) - 1, every * (1 + step // every)):
        expected = base_lr
        for _ in range(every, at + 1, every):
            expected = expected * drop
        assert_rate(submission.step_decay(at, base_lr, drop, every), expected, base_lr)


@given(total_steps=st.integers(1, 40), step=st.integers(0, 40), base_lr=rates, share=shares)
def test_cosine_decay(submission, total_steps, step, base_lr, share):
    """cosine_decay follows half a wave from base_lr down to min_lr."""
    min_lr = share * base_lr
    for at in (step % total_steps, 0, total_steps):
        # (1 + cos 2a) / 2 is the square of cos a.
        height = math.cos(math.pi * at / total_steps / 2.0) ** 2
        expected = height * base_lr + (1.0 - height) * min_lr
        rate = submission.cosine_decay(at, total_steps, base_lr, min_lr)
        assert_rate(rate, expected, base_lr)


@given(
    warmup_steps=st.integers(2, 12),
    rest=st.integers(1, 30),
    step=st.integers(0, 40),
    base_lr=rates,
    share=shares,
)
def test_warmup_cosine(submission, warmup_steps, rest, step, base_lr, share):
    """warmup_cosine climbs to base_lr, then follows the cosine over the steps that are left."""
    total_steps, min_lr = warmup_steps + rest, share * base_lr
    ends = (0, warmup_steps - 1, warmup_steps, total_steps)
    for at in (step % warmup_steps, warmup_steps + step % rest, *ends):
        arguments = at, warmup_steps, total_steps, base_lr, min_lr
        assert_rate(submission.warmup_cosine(*arguments), warmup_cosine(*arguments), base_lr)


@given(total_steps=st.integers(3, 20), beyond=st.integers(1, 50), base_lr=rates, share=shares)
def test_beyond_the_end(submission, total_steps, beyond, base_lr, share):
    """The cosine stays at min_lr beyond the end, with a warm-up and without."""
    min_lr = share * base_lr
    at = total_steps + beyond
    rate = submission.cosine_decay(at, total_steps, base_lr, min_lr)
    assert_rate(rate, min_lr, base_lr)
    rate = submission.warmup_cosine(at, 2, total_steps, base_lr, min_lr)
    assert_rate(rate, min_lr, base_lr)


@given(
    warmup_steps=st.sampled_from([0, 1]),
    rest=st.integers(1, 20),
    step=st.integers(0, 25),
    base_lr=rates,
    share=shares,
)
def test_short_warmup(submission, warmup_steps, rest, step, base_lr, share):
    """warmup_cosine takes warmup_steps of 0 and of 1."""
    for at in (step, 0, 1):
        arguments = at, warmup_steps, warmup_steps + rest, base_lr, share * base_lr
        assert_rate(submission.warmup_cosine(*arguments), warmup_cosine(*arguments), base_lr)


def test_whole_numbers(submission):
    """Rates that are Python ints are numbers like the others."""
    for step in (0, 3, 4):
        for base_lr, drop in ((1, 0.5), (3, 0.5), (2, 1)):
            rate = submission.step_decay(step, base_lr, drop, 3)
            assert_rate(rate, step_decay(step, base_lr, drop, 3), base_lr)
        for base_lr, min_lr in ((1, 0), (3, 0)):
            rate = submission.cosine_decay(step, 7, base_lr, min_lr)
            assert_rate(rate, cosine_decay(step, 7, base_lr, min_lr), base_lr)
            rate = submission.warmup_cosine(step, 3, 7, base_lr, min_lr)
            assert_rate(rate, warmup_cosine(step, 3, 7, base_lr, min_lr), base_lr)


def test_long_runs_and_tiny_rates(submission):
    """Handles a million steps, and rates of 1e-8."""
    million = 1_000_000
    for base_lr in (0.5, 1e-8, 100.0):
        for step in (0, 43_212, 123_456, 999_000, million):
            # 249,750 goes into 999,000 four times, but 999,000 * (1 / 249,750) is below 4.
            for drop, every in (
                (0.999, 7000),
                (0.75, 249_750),
                (0.5, 999_003),
                (0.999999, 7),
                (0.5, 2),
            ):
                rate = submission.step_decay(step, base_lr, drop, every)
                assert_rate(rate, step_decay(step, base_lr, drop, every), base_lr)
            for min_lr in (0.0, base_lr):
                rate = submission.cosine_decay(step, million, base_lr, min_lr)
                assert_rate(rate, cosine_decay(step, million, base_lr, min_lr), base_lr)
            arguments = step, 200_000, million, base_lr, 0.0
            assert_rate(submission.warmup_cosine(*arguments), warmup_cosine(*arguments), base_lr)
