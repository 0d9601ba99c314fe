"""A case declares how far “about” reaches, for each precision."""

import pytest

from casefile.dates.date import DateError
from casefile.dates.reach import Length, parse_length, parse_reach


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("2 hours", Length(2, "hour")),
        ("3 days", Length(3, "day")),
        ("2 weeks", Length(2, "week")),
        ("1 year", Length(1, "year")),
        ("2 months", Length(2, "month")),
        ("30 minutes", Length(30, "minute")),
        (" 0  days ", Length(0, "day")),
    ],
)
def test_a_length_is_a_number_and_a_unit(text: str, length: Length) -> None:
    assert parse_length(text) == length


@pytest.mark.parametrize(
    "text", ["", "2", "days", "two days", "2 fortnights", "-2 days", "1.5 days", "99999 days", "2 dayss"]
)
def test_what_is_no_length_says_what_one_looks_like(text: str) -> None:
    with pytest.raises(DateError, match="write a number and minutes, hours, days, weeks, months or years"):
        parse_length(text)


def test_a_precision_without_a_length_has_none() -> None:
    reach = parse_reach({"day": "2 days"})
    assert reach.find("day") == Length(2, "day")
    assert reach.find("month") is None


def test_an_unknown_precision_is_refused_with_those_there_are() -> None:
    with pytest.raises(
        DateError, match="“fortnight” is no precision of a date; write one of second, minute, hour, part"
    ):
        parse_reach({"fortnight": "2 days"})


def test_a_precision_in_the_plural_is_shown_as_it_is_written() -> None:
    with pytest.raises(DateError, match=r"“days” is no precision of a date; write day$"):
        parse_reach({"days": "2 days"})
