"""The sample cases: each loads without a problem, and the first is as large as it says."""

from pathlib import Path

import pytest

from casefile.analysis.conflicts import find_conflicts
from casefile.loading.case import load_case
from casefile.present.problems import find_problems

CASES = Path(__file__).parent.parent / "cases"


@pytest.mark.parametrize("folder", sorted(CASES.iterdir()), ids=lambda folder: folder.name)
def test_a_sample_case_has_no_problems(folder: Path) -> None:
    case, problems = load_case(folder)
    assert [str(problem) for problem in find_problems(case, problems)] == []


def test_the_sedov_case_has_what_it_promises() -> None:
    case, _ = load_case(CASES / "sedov")
    assert len(case.passages) >= 60
    assert len(case.people) >= 40
    assert len(case.events) >= 50
    assert sum(conflict.verdict == "conflict" for conflict in find_conflicts(case)) >= 20


def test_each_date_of_the_sedov_case_gives_its_wording_or_says_that_there_is_none() -> None:
    case, _ = load_case(CASES / "sedov")
    dating = [claim for event in case.events.values() if "date" in event.facts for claim in event.facts["date"].claims]
    unworded = [claim for claim in dating if not claim.worded]
    assert len(unworded) < len(dating) / 8
    assert {(claim.reading, "no words of date there" in claim.note) for claim in unworded} == {("inferred", True)}
