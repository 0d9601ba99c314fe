"""Two dates may be one day, told in two calendars."""

import pytest

from casefile.dates.calendars import days_between_calendars
from casefile.dates.parse import parse_date


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
