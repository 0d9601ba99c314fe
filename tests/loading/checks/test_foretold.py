"""Dates that lie long after the source that tells them."""

from collections.abc import Callable

import pytest

from casefile.loading.checks.foretold import check_foretold
from casefile.model.case import Case
from casefile.model.problems import Problem

LoadText = Callable[[str], tuple[Case, tuple[Problem, ...]]]

TEXT = """
== events.yaml ==
death: {{title: He dies, date: {{{claim}, in: letter#p}}}}
== sources/letter.md ==
---
{{title: Letter, short: Letter, kind: letter, date: {date}}}
---

He died. {{#p{by}}}
"""


def told(load_text: LoadText, claim: str, date: str = "1918-03-04", by: str = "") -> list[str]:
    case, _ = load_text(TEXT.format(claim=claim, date=date, by=by))
    return [str(problem) for problem in check_foretold(case)]


@pytest.mark.parametrize("date", ["2918-03-01", "1919-03-05", "1920"])
def test_a_date_more_than_a_year_after_its_source_is_told(load_text: LoadText, date: str) -> None:
    (problem,) = told(load_text, f"says: {date}")
    assert problem == (
        f"events.yaml:1:31: {date} lies more than a year after letter, which is of 1918-03-04; mend what is a slip;"
        " where another hand added it, name that with “by”, and where it was still to come, say “reading: inferred” and"
        " “because”"
    )


@pytest.mark.parametrize(
    ("claim", "date", "by"),
    [
        ("says: 1919-03-04 evening", "1918-03-04", ""),
        ("says: 1919-04", "1918", ""),
        ("says: 1920~", "1917", ""),
        ("says: 1920", "1917?", ""),
        ("says: ../1920", "1917", ""),
        ("denies: 1920", "1917", ""),
        ("says: 1920, reading: inferred, because: he is to sail", "1917", ""),
        ("says: 1920, by: a clerk", "1917", ""),
        ("says: 1920", "1917", ' by="a clerk"'),
    ],
)
def test_one_that_may_be_of_its_time_or_is_of_another_voice_is_not(
    load_text: LoadText, claim: str, date: str, by: str
) -> None:
    assert told(load_text, claim, date, by) == []
