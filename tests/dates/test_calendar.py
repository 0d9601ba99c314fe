"""Days are counted in both calendars, over all years that a case may name."""

from datetime import date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from casefile.dates.calendar import DAY, civil, day_number, days_in_month, moment_text, shift

YEARS = st.integers(-10_000, 10_000)
MONTHS = st.integers(1, 12)


@given(st.dates())
def test_days_are_counted_as_python_counts_them(day: date) -> None:
    assert day_number(day.year, day.month, day.day) == (day - date(1970, 1, 1)).days


@given(year=YEARS, month=MONTHS, data=st.data(), julian=st.booleans())
def test_a_day_comes_back_from_its_number(*, year: int, month: int, data: st.DataObject, julian: bool) -> None:
    day = data.draw(st.integers(1, days_in_month(year, month, julian=julian)))
    assert civil(day_number(year, month, day, julian=julian), julian=julian) == (year, month, day)


@given(year=YEARS, julian=st.booleans())
def test_a_year_begins_where_the_year_before_ends(*, year: int, julian: bool) -> None:
    lengths = sum(days_in_month(year, month, julian=julian) for month in range(1, 13))
    assert day_number(year + 1, 1, 1, julian=julian) - day_number(year, 1, 1, julian=julian) == lengths


def test_the_two_calendars_part_where_history_has_them_part() -> None:
    assert day_number(1582, 10, 5, julian=True) == day_number(1582, 10, 15)  # the reform of Gregory XIII
    assert day_number(1752, 9, 3, julian=True) == day_number(1752, 9, 14)  # Great Britain
    assert day_number(1918, 2, 1, julian=True) == day_number(1918, 2, 14)  # Soviet Russia
    assert day_number(300, 2, 28, julian=True) == day_number(300, 2, 28)
    assert civil(day_number(1917, 10, 25, julian=True)) == (1917, 11, 7)


@given(st.datetimes(min_value=datetime(1, 1, 1), max_value=datetime(9999, 12, 31)))  # noqa: DTZ001
def test_a_moment_is_written_to_the_minute(moment: datetime) -> None:
    seconds = (moment - datetime(1970, 1, 1)) // timedelta(seconds=1)  # noqa: DTZ001
    assert moment_text(seconds) == moment.isoformat(timespec="minutes")


def test_a_moment_before_the_year_0_bears_a_sign() -> None:
    assert moment_text(day_number(-43, 3, 15) * DAY + 11 * 3600 + 59) == "-0043-03-15T11:00"
    assert moment_text(day_number(0, 1, 1) * DAY) == "0000-01-01T00:00"


def test_shifting_by_months_stays_within_the_month() -> None:
    moment = day_number(1938, 1, 31) * DAY + 3600
    assert moment_text(shift(moment, 1, "month")) == "1938-02-28T01:00"
    assert moment_text(shift(moment, -2, "month")) == "1937-11-30T01:00"
    assert moment_text(shift(day_number(1936, 2, 29) * DAY, 1, "year")) == "1937-02-28T00:00"
    assert moment_text(shift(moment, 2, "week")) == "1938-02-14T01:00"
    assert moment_text(shift(moment, -90, "minute")) == "1938-01-30T23:30"
