"""The short forms of a date, fullest first, and those that keep its year."""

import re

import pytest
from hypothesis import given

from casefile.dates.date import Date
from casefile.dates.parse import parse_date
from casefile.dates.short import short_forms
from casefile.dates.words import date_short
from tests.dates.strategies import PLACED


def fitting(text: str, room: int) -> str:
    """The first form with its year that fits."""
    return next(form for form in short_forms(parse_date(text), keeps_year=True) if len(form) <= room)


@pytest.mark.parametrize(
    ("text", "in_20", "in_14"),
    [
        ("1931-04-29 evening", "29 Apr 1931, evening", "29 Apr 1931"),
        ("1903-04-12~", "about 12 Apr 1903", "c. 12 Apr 1903"),
        ("1938-02-15T11?", "15 Feb 1938, 11:00 ?", "15 Feb 1938 ?"),
        ("1938-02-13/14 night", "night 13–14 Feb 1938", "13–14 Feb 1938"),
        ("1938-02-28/1938-03-03", "28 Feb–3 Mar 1938", "Feb–Mar 1938"),
        ("1937-12-30/1938-01-02", "Dec 1937–Jan 1938", "1937–38"),
        ("[1902-09..1903-04]", "Sep 1902–Apr 1903", "1902–03"),
        ("[..1931-05-03 evening]", "by 3 May 1931", "by 3 May 1931"),
        ("[1938-02-15..]", "15 Feb 1938 or later", "1938 or later"),
        ("[-0001-24..]", "after autumn 2 BC", "aft. aut. 2 BC"),
        ("1938-02-16/..", "from 16 Feb 1938", "16 Feb 1938–"),
        ("/1938-02-16", "?–16 Feb 1938", "?–16 Feb 1938"),
    ],
)
def test_a_date_that_keeps_its_year_gives_up_the_time_then_the_day(text: str, in_20: str, in_14: str) -> None:
    assert [fitting(text, room) for room in (20, 14)] == [in_20, in_14]


@given(PLACED)
def test_every_form_that_keeps_its_year_names_one(date: Date) -> None:
    for form in short_forms(date, keeps_year=True):
        assert re.search(r"\d{4}|AD \d|\d BC|year \?|any time", form)


@pytest.mark.parametrize(
    ("text", "calendar", "short"),
    [
        ("1879-02-11 julian", "", "11 Feb 1879 OS"),
        ("1879-02 julian", "", "Feb 1879 OS"),
        ("1879 julian", "", "1879"),
        ("1879-02-23", "NS", "23 Feb 1879 NS"),
        ("[1879-02-11..1879-02-23]", "NS", "11–23 Feb NS"),
        ("1876/1880", "NS", "1876–80"),
        ("[1878-02-23..1880-02-11]", "NS", "1878–80"),
    ],
)
def test_a_calendar_is_named_with_days_and_months_and_not_over_years(text: str, calendar: str, short: str) -> None:
    assert date_short(parse_date(text), calendar) == short


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("1937-12-30/1938-01-02", "30 Dec–2 Jan"),
        ("1937-02-23/1938-02-11", "1937–38"),
        ("1937-02-23/1938-03-11", "1937–38"),
        ("[1937-02, 1938-12]", "1937–38"),
        ("[1937-10, 1938-02]", "Oct or Feb"),
    ],
)
def test_the_years_of_a_range_go_without_saying_only_where_less_than_one_lies_between(text: str, short: str) -> None:
    assert date_short(parse_date(text)) == short


@pytest.mark.parametrize("text", ["[1987-10-13T23:00..]", "[1987-10-13T20..]", "[1987-10-13 evening..]"])
def test_what_is_later_than_a_time_is_not_told_as_after_its_day(text: str) -> None:
    assert date_short(parse_date(text)) == "from 13 Oct"
