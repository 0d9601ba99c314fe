"""A date that is asked for is found however it is written, and the hit says which date it tells."""

from collections.abc import Callable

import pytest

from casefile.dates.parse import parse_date
from casefile.search.engine import Index, build_index
from casefile.search.entries import Entry
from casefile.search.find import find
from casefile.search.findings import Findings

IndexOf = Callable[..., Index]
WAYS = (
    "9 Feb 1938",
    "9 February 1938",
    "9th February, 1938",
    "the 9th of February 1938",
    "February 9, 1938",
    "Feb. 9, 1938",
    "1938-02-09",
    "9.2.1938",
    "ninth of February 1938",
    "9 февраля 1938",
)
OTHER_DAYS = (
    "9 March 1938 and 9 others",
    "10 February 1938",
    "9 February 1939",
    "in the 1930s",
    "February",
)


@pytest.mark.parametrize("asked", WAYS)
def test_every_way_to_write_a_day_finds_every_other(index_of: IndexOf, asked: str) -> None:
    answer = find(index_of(*(f"He came on {way}, late." for way in (*WAYS, *OTHER_DAYS))), asked, limit=20)
    first = [hit.id for hit in answer.hits][: len(WAYS)]
    assert sorted(first) == sorted(f"book#{number}" for number in range(1, len(WAYS) + 1))
    reasons = {hit.why.partition(";")[0] for hit in answer.hits[: len(WAYS)]}
    assert reasons <= {"date: 9 February 1938", "all the words as typed, side by side", "all the words as typed"}


@pytest.mark.parametrize(
    ("asked", "why"),
    [
        ("Feb 1938", "date: 13–14 February 1938"),
        ("winter 1937-8", "date: 13–14 February 1938"),
        ("night of 13-14 February 1938", "date: 13–14 February 1938"),
        ("14 Feb", "date: 13–14 February 1938"),
    ],
)
def test_a_period_finds_the_days_in_it_and_a_day_the_run_of_days(index_of: IndexOf, asked: str, why: str) -> None:
    (hit,) = find(index_of("Ill from 13 to 14 February 1938.", "Ill in spring 1937."), f"{asked} ").hits[:1]
    assert (hit.id, hit.why.replace("from 13 to 14", "13–14")) == ("book#1", why)
    assert [hit.text[start:end] for start, end in hit.spans] == ["from 13 to 14 February 1938"]


def test_the_very_day_comes_before_one_without_a_year_and_that_before_its_month(index_of: IndexOf) -> None:
    index = index_of(
        "In February 1938 he lay ill.", "On 9 February he came.", "It was the 9th of February, 1938.", "1938"
    )
    assert [hit.why for hit in find(index, "1938-02-09").hits[:3]] == [
        "date: 9 February 1938",
        "date: 9 February, year not known",
        "date: February 1938",
    ]


def test_an_event_is_found_by_its_date() -> None:
    index = build_index([Entry("event", "arrives", None, None, "", "He arrives", dates=("1938-02-09 evening",))])
    (hit,) = find(index, "9 Feb 1938").hits
    assert (hit.id, hit.why, hit.spans) == ("arrives", "date: evening of 9 February 1938", ())


def test_a_passage_is_found_by_the_date_that_a_claim_gives_it(index_of: IndexOf) -> None:
    findings = Findings(dated={"book#2": (parse_date("1938-02-09 evening"),)})
    answer = find(index_of("He slept.", "That evening he came."), "he came 9 Feb 1938", findings=findings)
    assert answer.hits[0].id == "book#2"
    assert answer.hits[0].why == "date: evening of 9 February 1938"


def test_a_date_among_words_is_one_of_them(index_of: IndexOf) -> None:
    index = index_of(
        "On 9 February 1938 he ate.", "The clinic stood there.", "The clinic took him in on Feb 9th, 1938."
    )
    assert find(index, "clinic 9.2.1938").hits[0].id == "book#3"


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("19 November 1825", ["book#1", "book#2"]),
        ("1 December 1825", ["book#1", "book#3"]),
        ("19 November 1825 (O.S.)", ["book#1", "book#3"]),
        ("when:1825-11-19 julian", ["book#1", "book#3"]),
    ],
)
def test_a_day_of_the_old_calendar_is_found_as_it_is_written_and_as_the_day_it_was(
    index_of: IndexOf, asked: str, found: list[str]
) -> None:
    index = index_of(
        "He died on 19 November 1825, Old Style.", "A rumour of 19 November 1825.", "It was 1 December 1825."
    )
    assert sorted(hit.id for hit in find(index, asked).hits[:2]) == found


def test_a_year_is_not_guessed(index_of: IndexOf) -> None:
    index = index_of("On 9 February 1938 he came.", "On 9 February 1939 he left.")
    assert {hit.id for hit in find(index, "9 Feb").hits} == {"book#1", "book#2"}
