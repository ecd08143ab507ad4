"""Each kata is proven: its stub, its solution and its catalogue go through the judge."""

from __future__ import annotations

import pytest

from checker.grading import RULES, grade, grade_locally
from checker.kata import find_kata, kata_names
from checker.launch import Workers
from checker.mistakes import load_mistakes
from checker.proving import prove
from checker.report import Raised

KATAS = kata_names()
RULE_NAMES = {name for name, _ in RULES}


@pytest.mark.parametrize("kata", KATAS)
def test_the_stub_runs_and_fails(kata: str) -> None:
    """The file that `kata start` hands out loads, is called, and says that it is not written.

    That is no mistake, so none is named.
    """
    report = grade_locally(find_kata(kata), find_kata(kata).stub())
    assert report.load_error is None
    assert report.verdict == "failed"
    assert isinstance(report.checks[0].outcome, Raised)
    assert "not written yet" in report.checks[0].outcome.message
    assert report.mistakes == ()


@pytest.mark.parametrize("seed", [0, 12345])
@pytest.mark.parametrize("kata", KATAS)
def test_the_solution_passes(kata: str, seed: int) -> None:
    """The reference passes every check under any seed, without a remark."""
    report = grade_locally(find_kata(kata), find_kata(kata).solution(), seed=seed)
    assert report.verdict == "passed"
    assert report.complete
    assert report.remarks == ()


@pytest.mark.parametrize("kata", KATAS)
def test_the_catalogue_is_proven(kata: str) -> None:
    """Every mistake is caught, none is taken for another, and every hidden test is needed.

    A mistake is named as itself or by a general relation. For each hidden test there is a mistake
    that it alone catches.
    """
    proof = prove(find_kata(kata))
    assert [mistake.slug for mistake in proof.mistakes if not mistake.caught_by] == []
    assert proof.holds
    slugs = {mistake.slug for mistake in proof.mistakes}
    for mistake in proof.mistakes:
        assert set(mistake.named) & slugs <= {mistake.slug}
    assert [mistake.slug for mistake in proof.mistakes if not mistake.named] == []
    alone = proof.catches_alone
    idle = [check for check, mine in alone.items() if not mine and check not in RULE_NAMES]
    assert idle == []


@pytest.mark.parametrize("kata", KATAS)
def test_worker_and_own_process_agree(kata: str) -> None:
    """Solution and mistakes get the same outcomes in a worker as in the judge's own process."""
    found = find_kata(kata)
    sources = [found.solution()]
    sources += [mistake.applied(found.solution()) for mistake in load_mistakes(found)[::40]]
    for source in sources:
        local = grade_locally(found, source)
        with Workers() as workers:
            remote = grade(found, source.encode(), file=found.file_name, workers=workers)
        assert [type(c.outcome) for c in remote.checks] == [type(c.outcome) for c in local.checks]
        assert remote.mistakes == local.mistakes


@pytest.mark.parametrize("kata", KATAS)
def test_the_same_seed_gives_the_same_report(kata: str) -> None:
    """Outcomes, messages and counterexamples of a failing file do not change from run to run."""
    found = find_kata(kata)
    source = load_mistakes(found)[0].applied(found.solution())
    first, second = (grade_locally(found, source, seed=3) for _ in range(2))
    assert [check.outcome for check in first.checks] == [check.outcome for check in second.checks]
    assert first.mistakes == second.mistakes
