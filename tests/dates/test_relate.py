"""Two dates relate in one of five words, and the word does not hang on their order."""

import pytest

from casefile.dates.parse import parse_date
from casefile.dates.reach import Reach, parse_reach
from casefile.dates.relate import relate, time_between

REACH = parse_reach({"hour": "2 hours", "day": "2 days", "week": "3 days", "month": "2 weeks", "year": "1 year"})


def relation(a: str, b: str, reach: Reach = REACH) -> str:
    """The word for the two, the same both ways round."""
    one, other = parse_date(a), parse_date(b)
    assert relate(one, other, reach) == relate(other, one, reach)
    return relate(one, other, reach).value


@pytest.mark.parametrize(
    ("a", "b", "word"),
    [
        ("1938-02-16", "1938-02-16", "same"),
        ("1938-02", "1938-02-XX", "same"),
        ("1906-02-11 julian", "1906-02-24", "same"),
        ("[1936, 1937]", "[1936..1937]", "same"),
        ("1938-02", "1938-02-16", "compatible"),
        ("1938-02-15T23", "1938-02-15 evening", "compatible"),
        ("1938-02-15 night", "1938-02-15/16 night", "compatible"),
        ("1937-1X", "1937-23", "overlapping"),
        ("1938-02-15 evening", "1938-02-15 night", "compatible"),
        ("1938-02-15 evening", "1938-02-15/16 night", "overlapping"),
        ("[1938-02-15, 1938-02-16]", "[1938-02-16, 1938-02-17]", "overlapping"),
        ("[..1938-02]", "1938-01-15", "compatible"),
        ("[..1938-02]", "[1938-02..]", "overlapping"),
        ("1938-02-15T11", "1938-02-16", "disjoint"),
        ("1938-02-15", "1938-02-16", "disjoint"),
        ("1938-02-15T11", "1938-02-15T12", "disjoint"),
        ("[..1938-02]", "1938-03-01", "disjoint"),
    ],
)
def test_moments_agree_where_one_lies_in_the_other(a: str, b: str, word: str) -> None:
    assert relation(a, b) == word


@pytest.mark.parametrize(
    ("a", "b", "word"),
    [
        ("[1938-02-15, 1938-02-20]", "1938-02-17", "disjoint"),
        ("[1938-02-15, 1938-02-20]", "1938-02-20 evening", "compatible"),
        ("[1938-02-15, 1938-02-20]", "1938-02", "compatible"),
        ("[1938-02-15, 1938-02-20]", "1938-02-1X", "overlapping"),
        ("1937-XX-15", "1937-03-15", "compatible"),
        ("1937-XX-15", "1937-03-16", "disjoint"),
    ],
)
def test_what_lies_between_alternatives_is_not_meant(a: str, b: str, word: str) -> None:
    assert relation(a, b) == word


@pytest.mark.parametrize(
    ("a", "b", "word"),
    [
        ("../1938-02", "1936-05-01", "compatible"),
        ("1938-02-09/1938-02-16", "1938-02-13 evening", "compatible"),
        ("1938-02-09/1938-02-16", "1938-02", "compatible"),
        ("1938-02-01/1938-02-28", "1938-02", "compatible"),
        ("1938-02-09/1938-02-16", "[1938-02-16, 1938-02-17]", "overlapping"),
        ("1938-02-09/1938-02-16", "1938-02-17", "disjoint"),
        ("1938-02-09/1938-02-16", "1938-02-09/1938-02-16", "same"),
        ("1938-02-09/1938-02-16", "1938-02-10/1938-02-14", "overlapping"),
        ("1938-02-09/1938-02-16", "1938-02-16/1938-03", "overlapping"),
        ("1934/1938-02", "1934-03/1938-02-10", "compatible"),
        ("1934/1938-02-10", "1934-03/1938-02", "compatible"),
        ("1934/..", "1934-03/..", "compatible"),
        ("1934/..", "1934/1938", "overlapping"),
        ("../1938-02", "1938-03/..", "disjoint"),
    ],
)
def test_an_interval_lasts_all_through(a: str, b: str, word: str) -> None:
    assert relation(a, b) == word


@pytest.mark.parametrize(
    ("a", "b", "word"),
    [
        ("{1936, 1937}", "{1937, 1936}", "same"),
        ("{1936, 1937}", "1936", "compatible"),
        ("{1936, 1937}", "1937-05", "compatible"),
        ("{1936, 1937}", "193X", "compatible"),
        ("{1936, 1937}", "{1936, 1937, 1939}", "compatible"),
        ("{1936, 1937}", "{1936-03, 1937-04}", "compatible"),
        ("{1936, 1939}", "1936/1939", "compatible"),
        ("{1936, 1937}", "{1937, 1938}", "overlapping"),
        ("{1936, 1939}", "1937", "disjoint"),
    ],
)
def test_a_set_of_all_is_met_by_any_of_its_members(a: str, b: str, word: str) -> None:
    assert relation(a, b) == word


@pytest.mark.parametrize("text", ["1938-02-16?", "1938-02-16~", "1938-02-16%"])
def test_marks_change_nothing_while_dates_share_a_time(text: str) -> None:
    assert relation(text, "1938-02-16") == "same"
    assert relation(text, "1938-02") == "compatible"


def test_a_doubt_changes_no_verdict() -> None:
    assert relation("1938-02-15T11?", "1938-02-16") == "disjoint"


@pytest.mark.parametrize(
    ("a", "b", "word"),
    [
        ("1938-02-15~", "1938-02-16", "cannot tell"),
        ("1938-02-15~", "1938-02-17", "cannot tell"),
        ("1938-02-15~", "1938-02-13", "cannot tell"),
        ("1938-02-15~", "1938-02-18", "disjoint"),
        ("1938-02-15~", "1938-02-12", "disjoint"),
        ("1938-02-15~", "1938-02-19~", "cannot tell"),
        ("1938-02-15~", "1938-02-20~", "disjoint"),
        ("1938-02-15T11~", "1938-02-15T13", "cannot tell"),
        ("1938-02-15T11~", "1938-02-15T14", "disjoint"),
        ("1938-02~", "1938-03-14", "cannot tell"),
        ("1938-02~", "1938-03-15", "disjoint"),
        ("1935~", "1936-12-31", "cannot tell"),
        ("1935~", "1937-01-01", "disjoint"),
        ("1938-02-15%", "1938-02-17", "cannot tell"),
    ],
)
def test_an_approximation_reaches_as_far_as_its_precision_says_and_no_further(a: str, b: str, word: str) -> None:
    assert relation(a, b) == word


@pytest.mark.parametrize(
    ("a", "b", "word"),
    [
        ("1937~/1938-02-15", "1936-03", "cannot tell"),
        ("1937~/1938-02-15", "1938-02-16", "disjoint"),
        ("1937/1938-02-15~", "1938-02-16", "cannot tell"),
        ("1937/1938-02-15~", "1936-12-31", "disjoint"),
        ("../1938-02-15~", "1938-02-17", "cannot tell"),
        ("[1938-02-10, 1938-02-15~]", "1938-02-17", "cannot tell"),
        ("[1938-02-10, 1938-02-15~]", "1938-02-08", "disjoint"),
        ("[1938-02-10, 1938-02-15~]", "1938-02-11", "disjoint"),
        ("[..1938-02-15~]", "1938-02-17", "cannot tell"),
    ],
)
def test_an_approximation_reaches_from_the_end_it_stands_on(a: str, b: str, word: str) -> None:
    assert relation(a, b) == word


def test_an_approximation_without_a_declared_reach_may_be_anywhere() -> None:
    assert relation("1938-02-15~", "1638-02-16", Reach()) == "cannot tell"
    assert relation("1938-02-15 evening~", "1938-02-17") == "cannot tell"
    assert relation("1937~/1938-02-15", "1938-02-16", Reach()) == "disjoint"


def test_a_reach_of_nothing_is_no_reach() -> None:
    assert relation("1938-02-15~", "1938-02-16", parse_reach({"day": "0 days"})) == "disjoint"


@pytest.mark.parametrize(
    ("a", "b", "word"),
    [
        ("XXXX-02-15", "1938-03-01", "cannot tell"),
        ("XXXX-02-15", "XXXX-02-15?", "same"),
        ("XXXX-02-15", "XXXX-02-16", "cannot tell"),
        ("1938-02-10/", "1938-02-14", "cannot tell"),
        ("1938-02-10/", "1938-02-10/1938-02-14", "cannot tell"),
        ("1938-02-10/", "1938-02-10/..", "cannot tell"),
        ("1938-02-10/", "1938-02-10/", "same"),
        ("1938-02-10/", "1938-02-09", "disjoint"),
        ("/1938-02-10", "1938-02-11~", "cannot tell"),
        ("/1938-02-10", "1938-02-14~", "disjoint"),
        ("1 day after second-operation", "1 day after second-operation", "cannot tell"),
        ("same night as first-operation", "1938", "cannot tell"),
    ],
)
def test_what_is_not_placed_cannot_be_told(a: str, b: str, word: str) -> None:
    assert relation(a, b) == word


@pytest.mark.parametrize(
    ("a", "b", "seconds"),
    [
        ("1938-02-15T11", "1938-02-15 evening", 5 * 3600),
        ("1938-02-15T11", "1938-02-16", 12 * 3600),
        ("1938-02-16", "1938-02-13", 2 * 86_400),
        ("1938-02-15", "1938-02-16", 0),
        ("[1938-02-10, 1938-02-20]", "1938-02-17", 2 * 86_400),
        ("../1938-02", "1938-03-02/..", 86_400),
        ("1938-02-15~", "1938-02-17", None),
        ("1938-02-15~", "1938-02-20", 2 * 86_400),
        ("1938-02-15T11~", "1938-02-15T18~", 2 * 3600),
        ("1938-02", "1938-02-15", None),
        ("same night as first-operation", "1938", None),
    ],
)
def test_two_dates_are_apart_by_the_least_time_that_may_lie_between_them(a: str, b: str, seconds: int | None) -> None:
    one, other = parse_date(a), parse_date(b)
    between = time_between(one, other, REACH)
    assert time_between(other, one, REACH) == between
    assert (None if between is None else between[1] - between[0]) == seconds
