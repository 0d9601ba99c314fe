"""Transcripts that have a part of what they copy alone."""

import pytest

from casefile.analysis.checks.partial_copies import check_partial_copies
from tests.analysis.conftest import ReadCase

TEXT = """
    == events.yaml ==
    arrival:
      title: He arrives
      date: {{says: 1902-23, in: {passages}{worded}}}
      place: {{says: new-york, in: {passages}}}
    == people.yaml ==
    new-york: {{name: New York, kind: place}}
    == sources/memoir.md ==
    ---
    {{title: Memoir, short: Memoir, kind: memoir, text: transcript}}
    ---

    In the autumn of 1902 he came to New York, and never spoke of the ship. {{#silence}}
    == sources/letter.md ==
    ---
    {{title: Letter, short: Letter, kind: letter, text: {text}}}
    ---

    {letter} {{#p quotes=memoir#silence}}
"""
PART, WHOLE = "He never spoke of the ship.", "In the autumn of 1902 he came to New York, and never spoke of the ship."


def told(read_case: ReadCase, letter: str, *, text: str = "transcript", passages: str, worded: str = "") -> list[str]:
    case = read_case(TEXT.format(letter=letter, text=text, passages=passages, worded=worded))
    return [str(problem) for problem in check_partial_copies(case)]


def test_a_part_of_a_passage_is_not_counted_for_claims_that_may_stand_in_the_rest_and_that_is_told(
    read_case: ReadCase,
) -> None:
    (problem,) = told(read_case, PART, passages="memoir#silence")
    assert problem == (
        "sources/letter.md:5:40: “letter#p” has only a part of “memoir#silence”, and is not counted for what may stand"
        " in the rest: the claim at events.yaml:3:9 and 1 more; say there by which words it stands (“worded”), or,"
        " where “letter#p” tells it too, name that under “in”"
    )


def test_who_says_by_which_words_a_claim_stands_is_told_of_the_others_alone(read_case: ReadCase) -> None:
    (problem,) = told(read_case, PART, passages="memoir#silence", worded=", worded: autumn of 1902")
    assert "the claim at events.yaml:4:10; say" in problem


@pytest.mark.parametrize(
    ("letter", "text", "passages"),
    [
        (WHOLE, "transcript", "memoir#silence"),
        (PART, "precis", "memoir#silence"),
        (PART, "transcript", "[memoir#silence, letter#p]"),
    ],
)
def test_a_whole_copy_a_precis_and_one_that_is_cited_itself_raise_nothing(
    read_case: ReadCase, letter: str, text: str, passages: str
) -> None:
    assert told(read_case, letter, text=text, passages=passages) == []
