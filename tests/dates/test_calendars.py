"""Two dates may be one day, told in two calendars."""

import pytest

from casefile.dates.calendars import by_the_new_calendar, days_between_calendars
from casefile.dates.parse import parse_date
from casefile.dates.words import date_in_words


@pytest.mark.parametrize(
    ("one", "other", "days"),
    [
        ("1825-11-19", "1825-12-01", 12),
        ("1825-11-19 julian", "1825-11-19", 12),
        ("1825-11-19T10:50", "1825-11-19T10:50 julian", 12),
        ("1917-11-07", "1917-10-25", 13),
        ("1700-02-18", "1700-02-28", 10),
        ("1700-02-29 julian", "1700-02-29 julian", 0),
        ("1825-11-19", "1825-11-30", 0),
        ("1825-11", "1825-12", 0),
        ("1938-02-16", "1938-03-01", 0),
        ("1500-02-16", "1500-02-26", 0),
        ("XXXX-11-19", "1825-12-01", 0),
        ("1 day after burial", "1825-12-01", 0),
        ("1825-11-19/1825-11-20", "1825-12-01", 0),
    ],
)
def test_they_are_apart_by_what_the_old_calendar_was_behind_in_that_century(one: str, other: str, days: int) -> None:
    assert days_between_calendars(parse_date(one), parse_date(other)) == days
    assert days_between_calendars(parse_date(other), parse_date(one)) == days


@pytest.mark.parametrize(
    ("told", "new"),
    [
        ("1825-11-19T10:50 julian", "1 December 1825, 10:50"),
        ("1825-11-18/19 night julian", "night of 30 November–1 December 1825"),
        ("1825-11-05 julian/1825-11-19 julian", "from 17 November to 1 December 1825"),
        ("1825-11-19 julian~", "about 1 December 1825"),
        ("1825-11-19", ""),
        ("1825-11 julian", ""),
        ("XXXX-11-19 julian", ""),
        ("1 day after burial", ""),
    ],
)
def test_a_day_of_the_old_calendar_is_told_by_the_new(told: str, new: str) -> None:
    date = by_the_new_calendar(parse_date(told))
    assert (date_in_words(date) if date else "") == new
