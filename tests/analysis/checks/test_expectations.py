"""The case as a test suite."""

from typing import Any

import pytest
from msgspec.structs import replace

from casefile.analysis.checks.expectations import check_expectations, check_pinned_quotes
from tests.analysis.conftest import ReadCase

DEATH = """
    == people.yaml ==
    orlov: {{name: Orlov}}
    == events.yaml ==
    death:
      title: He dies
      date:
        - {{says: {anna}, in: anna#p}}
        - {{says: 1938-02-15T11, in: {boris}}}
    == expect.yaml ==
    death.date: {{verdict: conflict, values: [1938-02-16, 1938-02-15T11], roots: [{roots}, 0], in: [anna#p, boris#p]}}
    == sources/anna.md ==
    ---
    {{title: Anna, short: Anna, kind: book}}
    ---

    He dies, “they say”. {{#p heard-from=orlov}}
    == sources/boris.md ==
    ---
    {{title: Boris, short: Boris, kind: book}}
    ---

    He dies. {{#p}}

    He dies. {{#q}}
"""


def losses(read_case: ReadCase, anna: str = "1938-02-16", boris: str = "boris#p", roots: int = 1) -> list[str]:
    case = read_case(DEATH.format(anna=anna, boris=boris, roots=roots))
    return [problem.message for problem in check_expectations(case)]


def test_what_comes_out_as_expected_is_no_problem(read_case: ReadCase) -> None:
    assert losses(read_case) == []


@pytest.mark.parametrize(
    ("edit", "message"),
    [
        (
            {"anna": "1938-02-15"},
            (
                "death.date: expected conflict, found compatible; expected the value 1938-02-16, found no claim of it; "
                "the claim of anna#p has changed: 1938-02-15"
            ),
        ),
        ({"roots": 0}, "death.date: expected 0 roots behind 1938-02-16, found 1 (orlov)"),
        ({"boris": "boris#q"}, "death.date: boris#p has no claim on it any more"),
    ],
)
def test_a_loss_names_what_was_expected_what_was_found_and_the_passages(
    read_case: ReadCase, edit: dict[str, Any], message: str
) -> None:
    assert losses(read_case, **edit) == [message]


def test_the_number_of_roots_is_not_judged_as_long_as_anything_could_not_be_read(read_case: ReadCase) -> None:
    case = read_case(DEATH.format(anna="1938-02-16", boris="boris#p", roots=3))
    assert list(check_expectations(replace(case, lost=frozenset({"clara"})))) == []


def test_an_expectation_stands_where_it_is_written(read_case: ReadCase) -> None:
    (problem,) = check_expectations(read_case(DEATH.format(anna="1938-02-16", boris="boris#p", roots=3)))
    assert (problem.location.file, problem.location.line, problem.severity) == ("expect.yaml", 1, "error")


def test_a_matter_on_which_there_is_nothing_to_compare_has_lost_its_verdict(read_case: ReadCase) -> None:
    case = read_case("""
        == events.yaml ==
        death: {title: He dies, date: {says: 1938, in: anna#p}}
        == expect.yaml ==
        death.date: {verdict: conflict}
    """)
    (problem,) = check_expectations(case)
    assert problem.message == "death.date: expected conflict, found nothing to compare"


@pytest.mark.parametrize(("words", "is_found"), [("they SAY", True), ("he  dies", True), ("they said", False)])
def test_pinned_words_must_stand_in_their_passage_after_folding(
    read_case: ReadCase, words: str, is_found: bool
) -> None:
    text = DEATH.format(anna="1938-02-16", boris="boris#p", roots=1)
    case = read_case(
        text.replace("== expect.yaml ==", f'== expect.yaml ==\n    quotes: [{{in: anna#p, words: "{words}"}}]')
    )
    assert [problem.severity for problem in check_pinned_quotes(case)] == ["error"] * (not is_found)
