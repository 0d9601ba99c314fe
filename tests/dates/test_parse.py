"""A date is read with the first and the last moment that it may mean."""

import pytest

from casefile.dates.calendar import moment_text
from casefile.dates.date import Date
from casefile.dates.parse import parse_date
from casefile.dates.parts import parse_parts


def bounds(date: Date) -> tuple[str | None, str | None]:
    """The first and the last minute; None where open."""
    return (
        None if date.first is None else moment_text(date.first),
        None if date.end is None else moment_text(date.end - 60),
    )


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("1938", "1938-01-01T00:00", "1938-12-31T23:59"),
        ("1938-02", "1938-02-01T00:00", "1938-02-28T23:59"),
        ("1936-02", "1936-02-01T00:00", "1936-02-29T23:59"),
        ("1938-02-16", "1938-02-16T00:00", "1938-02-16T23:59"),
        ("-0043-03-15", "-0043-03-15T00:00", "-0043-03-15T23:59"),
        ("-9999", "-9999-01-01T00:00", "-9999-12-31T23:59"),
        ("9999", "9999-01-01T00:00", "9999-12-31T23:59"),
        ("0000", "0000-01-01T00:00", "0000-12-31T23:59"),
        ("1937-21", "1937-03-01T00:00", "1937-05-31T23:59"),
        ("1937-23", "1937-09-01T00:00", "1937-11-30T23:59"),
        ("1937-24", "1937-12-01T00:00", "1938-02-28T23:59"),
        ("1938-02-15T11", "1938-02-15T11:00", "1938-02-15T11:59"),
        ("1938-02-15T11:30", "1938-02-15T11:30", "1938-02-15T11:30"),
        ("1938-02-15T23", "1938-02-15T23:00", "1938-02-15T23:59"),
        ("193X", "1930-01-01T00:00", "1939-12-31T23:59"),
        ("19XX", "1900-01-01T00:00", "1999-12-31T23:59"),
        ("-193X", "-1939-01-01T00:00", "-1930-12-31T23:59"),
        ("1938-XX", "1938-01-01T00:00", "1938-12-31T23:59"),
        ("[1938-02-16..1938]", "1938-02-16T00:00", "1938-12-31T23:59"),
        ("1938-02-XX", "1938-02-01T00:00", "1938-02-28T23:59"),
        ("1937-1X", "1937-10-01T00:00", "1937-12-31T23:59"),
        ("1938-0X", "1938-01-01T00:00", "1938-09-30T23:59"),
        ("1938-02-2X", "1938-02-20T00:00", "1938-02-28T23:59"),
        ("1937-X2", "1937-02-01T00:00", "1937-12-31T23:59"),
        ("19X8", "1908-01-01T00:00", "1998-12-31T23:59"),
        ("1938-02-13/1938-02-14", "1938-02-13T00:00", "1938-02-14T23:59"),
        ("1934/1938-02", "1934-01-01T00:00", "1938-02-28T23:59"),
        ("../1938-02", None, "1938-02-28T23:59"),
        ("1938-02/..", "1938-02-01T00:00", None),
        ("/1938-02", None, "1938-02-28T23:59"),
        ("1938-02/", "1938-02-01T00:00", None),
        ("193X/1938-02-1X", "1930-01-01T00:00", "1938-02-19T23:59"),
        ("[1938-02-15, 1938-02-16]", "1938-02-15T00:00", "1938-02-16T23:59"),
        ("[1938-02-16,1938-02-15]", "1938-02-15T00:00", "1938-02-16T23:59"),
        ("[..1938-02]", None, "1938-02-28T23:59"),
        ("[1938-02..]", "1938-02-01T00:00", None),
        ("[1667, 1668, 1670..1672]", "1667-01-01T00:00", "1672-12-31T23:59"),
        ("{1936, 1937}", "1936-01-01T00:00", "1937-12-31T23:59"),
        ("XXXX-02-15", None, None),
        ("XXXX", None, None),
    ],
)
def test_edtf_spans_what_it_says(text: str, first: str | None, last: str | None) -> None:
    assert bounds(parse_date(text)) == (first, last)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("1938-02-15 small hours", "1938-02-15T00:00", "1938-02-15T04:59"),
        ("1938-02-15 morning", "1938-02-15T04:00", "1938-02-15T11:59"),
        ("1938-02-15 noon", "1938-02-15T11:00", "1938-02-15T13:59"),
        ("1938-02-15 afternoon", "1938-02-15T12:00", "1938-02-15T18:59"),
        ("1938-02-15 evening", "1938-02-15T17:00", "1938-02-15T23:59"),
        ("1938-02-15 night", "1938-02-15T00:00", "1938-02-16T05:59"),
        ("1938-02-15/16 night", "1938-02-15T20:00", "1938-02-16T05:59"),
        ("1938-02-15/1938-02-16 night", "1938-02-15T20:00", "1938-02-16T05:59"),
        ("1938-02-28/03-01 night", "1938-02-28T20:00", "1938-03-01T05:59"),
        ("1936-02-28/29 night", "1936-02-28T20:00", "1936-02-29T05:59"),
        ("1937-12-31/1938-01-01 night?", "1937-12-31T20:00", "1938-01-01T05:59"),
        ("1938-02-13 evening/1938-02-14 morning", "1938-02-13T17:00", "1938-02-14T11:59"),
        ("1906-02-11 julian", "1906-02-24T00:00", "1906-02-24T23:59"),
        ("1906-02 julian", "1906-02-14T00:00", "1906-03-13T23:59"),
        ("1906 julian", "1906-01-14T00:00", "1907-01-13T23:59"),
        ("1900-02-29 julian", "1900-03-13T00:00", "1900-03-13T23:59"),
        ("1906-02-11 julian evening", "1906-02-24T17:00", "1906-02-24T23:59"),
        ("1906-02-11 evening julian", "1906-02-24T17:00", "1906-02-24T23:59"),
        ("1900-02-28/29 night julian", "1900-03-12T20:00", "1900-03-13T05:59"),
        ("1917-10-25 julian/1917-10-26 julian", "1917-11-07T00:00", "1917-11-08T23:59"),
        ("1906-02-1X julian", "1906-02-23T00:00", "1906-03-04T23:59"),
    ],
)
def test_what_the_format_adds_spans_what_it_says(text: str, first: str, last: str) -> None:
    assert bounds(parse_date(text)) == (first, last)


def test_a_case_may_set_its_own_parts_of_the_day() -> None:
    parts = parse_parts({"evening": "18:30-23", "watch": "22-02"})
    assert bounds(parse_date("1938-02-15 evening", parts)) == ("1938-02-15T18:30", "1938-02-15T22:59")
    assert bounds(parse_date("1938-02-15/16 watch", parts)) == ("1938-02-15T22:00", "1938-02-16T01:59")
    assert bounds(parse_date("1938-02-15 morning", parts)) == ("1938-02-15T04:00", "1938-02-15T11:59")


@pytest.mark.parametrize(
    ("text", "doubtful", "approximate"),
    [
        ("1938-02-16", False, False),
        ("1938-02-16?", True, False),
        ("1938-02-16~", False, True),
        ("1938-02-16%", True, True),
        ("193X?", True, False),
        ("1937-1X~", False, True),
        ("1938-02-15 evening%", True, True),
        ("1906-02-11 julian?", True, False),
        ("1934~/1938-02?", True, True),
        ("[1938-02-15?, 1938-02-16]", True, False),
        ("about 2 days before klement-letter?", True, True),
    ],
)
def test_marks_are_kept_and_move_no_bound(text: str, *, doubtful: bool, approximate: bool) -> None:
    date = parse_date(text)
    assert (date.is_doubtful, date.is_approximate) == (doubtful, approximate)
    if date.kind != "relative":
        bare = parse_date("".join(char for char in text if char not in "?~%"))
        assert (date.first, date.end) == (bare.first, bare.end)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("1938-02", "moment"),
        ("[1938-02-15, 1938-02-16]", "moment"),
        ("[..1938-02]", "moment"),
        ("1938-02-15/16 night", "moment"),
        ("../1938-02", "interval"),
        ("1938-02-15/1938-02-16", "interval"),
        ("{1936, 1937}", "set"),
        ("same night as first-operation", "relative"),
    ],
)
def test_a_coarse_date_is_a_moment_and_an_interval_lasts(text: str, kind: str) -> None:
    assert parse_date(text).kind == kind


@pytest.mark.parametrize(
    ("text", "precision"),
    [
        ("193X", "decade"),
        ("19XX", "century"),
        ("1937-23", "season"),
        ("1938-XX-XX", "year"),
        ("1938-02-XX", "month"),
        ("1938-02-1X", "day"),
        ("1938-02-15T11:30:15", "second"),
        ("1938-02-15 night", "part"),
        ("1934/1938-02", "year"),
        ("about 2..3 weeks before klement-letter", "week"),
    ],
)
def test_precision_is_the_unit_a_date_is_told_in(text: str, precision: str) -> None:
    assert parse_date(text).precision == precision


@pytest.mark.parametrize("text", ["XXXX-02-15", "1938-02/", "/1938-02", "1 day after second-operation"])
def test_what_says_too_little_is_not_placed(text: str) -> None:
    assert not parse_date(text).is_placed
    assert parse_date("../1938-02").is_placed


def test_gaps_between_alternatives_are_kept() -> None:
    assert len(parse_date("[1938-02-15, 1938-02-20]").spans) == 2
    assert len(parse_date("[1938-02-15, 1938-02-16]").spans) == 1
    assert len(parse_date("1937-XX-15").spans) == 12
    assert len(parse_date("1937-XX-31").spans) == 7


def test_space_around_a_date_is_nothing() -> None:
    assert bounds(parse_date(" 1938-02 ")) == bounds(parse_date("1938-02"))
    assert parse_date(" 1938-02 ").text == " 1938-02 "
